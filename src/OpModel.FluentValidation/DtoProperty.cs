using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;

namespace OpModel.FluentValidation;

/// <summary>Finds the property of a data transfer object that a path in JSON leads to.</summary>
internal static class DtoProperty
{
    /// <summary>Finds a property.</summary>
    /// <param name="dto">The data transfer object.</param>
    /// <param name="path">The path: <c>$.lines[3].amount</c>.</param>
    /// <returns>The property as C# writes it, <c>Lines[3].Amount</c>, empty for the object itself; and its value, if it has one.</returns>
    public static (string Property, object? Value) Find(object dto, string path)
    {
        StringBuilder property = new();
        var value = (object?)dto;
        var type = dto.GetType() as Type;
        foreach (var step in Steps(path))
        {
            if (step is ['[', ..])
            {
                property.Append(step);
                value = value is IList list && int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count
                    ? list[index]
                    : null;
                type = value?.GetType() ?? Of(type, typeof(IEnumerable<>));
            }
            else if (value is IDictionary dictionary)
            {
                property.Append(CultureInfo.InvariantCulture, $"[{step}]");
                value = dictionary.Contains(step) ? dictionary[step] : null;
                type = value?.GetType();
            }
            else
            {
                var member = type?.GetProperties().FirstOrDefault(each => each.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == step);
                property.Append(property.Length > 0 ? "." : "").Append(member?.Name ?? step);
                value = value is null ? null : member?.GetValue(value);
                type = value?.GetType() ?? member?.PropertyType;
            }
        }

        return (property.ToString(), value);
    }

    /// <summary>The names and indexes of a path.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        var start = 1;
        while (start < path.Length)
        {
            start += path[start] == '.' ? 1 : 0;
            if (path.AsSpan(start).StartsWith("['") && path.IndexOf("']", start, StringComparison.Ordinal) is > 0 and var quote)
            {
                yield return path[(start + 2)..quote];
                start = quote + 2;
                continue;
            }

            var end = path.AsSpan(Math.Min(start + 1, path.Length)).IndexOfAny('.', '[') is >= 0 and var found ? start + 1 + found : path.Length;
            if (end > start)
            {
                yield return path[start..end];
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static Type? Of(Type? type, Type generic) => type?.GetInterfaces()
        .FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == generic)?.GetGenericArguments()[0];
}
