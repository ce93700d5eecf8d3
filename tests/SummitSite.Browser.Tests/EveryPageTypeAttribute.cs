using System.Reflection;
using Xunit.Sdk;

namespace SummitSite.Browser.Tests;

/// <summary>A theory's test for every type of page.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EveryPageTypeAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => PageTypes.Names.Select(name => new object[] { name });
}
