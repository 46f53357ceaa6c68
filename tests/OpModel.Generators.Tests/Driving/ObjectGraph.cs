using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace OpModel.Generators.Tests.Driving;

/// <summary>Walks everything that can be reached from a value.</summary>
internal static class ObjectGraph
{
    /// <summary>
    /// Asserts that nothing of Roslyn can be reached: a compilation, symbol, syntax node or location that a step keeps would keep
    /// whole compilations in memory and would be unequal after each edit.
    /// </summary>
    public static void AssertFreeOfRoslyn(object? value) => Visit(value, new(ReferenceEqualityComparer.Instance), "value");

    private static void Visit(object? value, HashSet<object> visited, string path)
    {
        if (value is null or string or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        var type = value.GetType();
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location || IsRoslyn(type),
            $"{path} holds a {type}.");
        if (!type.IsValueType && !visited.Add(value))
        {
            return;
        }

        if (value is IEnumerable items and Array)
        {
            foreach (var item in items)
            {
                Visit(item, visited, path + "[]");
            }

            return;
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), visited, $"{path}.{field.Name}");
            }
        }
    }

    private static bool IsRoslyn(Type type) =>
        type.Assembly.GetName().Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
}
