using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Makes artifacts of random values: each has the form of its type, and seldom keeps to the rules.</summary>
internal sealed class RandomArtifact(Random random)
{
    private static readonly string[] Texts =
        ["a", "Ada Lovelace", "two\nlines", "tab\tand \"quotes\" \\ / <b>&amp;</b>", "Größe 10 µm", "\U0001F600", "", " ", "ends in |", "\u2028", "{name} {found}"];

    private static readonly decimal[] Numbers = [0, 1, 1.0m, 1.50m, -2.25m, 100, 33.333m, 79228162514264337593543950335m, 0.0000001m];

    /// <summary>An artifact, a part, or what one of its properties holds.</summary>
    public object Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(RandomArtifact).GetMethod(nameof(List), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(value.GetGenericArguments()).Invoke(this, null)!;
        }

        return value switch
        {
            _ when value == typeof(string) => Any(Texts),
            _ when value == typeof(decimal) => Any(Numbers),
            _ when value == typeof(int) => random.Next(-3, 200),
            _ when value == typeof(bool) => random.Next(2) == 0,
            _ when value == typeof(Money) => new Money(Any(Numbers), Currency.Parse(Any(["EUR", "USD", "JPY"]))),
            _ when value == typeof(Currency) => Currency.Parse(Any(["EUR", "USD", "JPY"])),
            _ when value == typeof(LocalDate) => new LocalDate(random.Next(1, 9999), random.Next(1, 13), random.Next(1, 29)),
            _ when value == typeof(YearMonth) => new YearMonth(random.Next(1, 9999), random.Next(1, 13)),
            _ when value.IsEnum => Any([.. Enum.GetValues(value).Cast<object>()]),
            _ when value.GetInterfaces().Any(each => each.Name == "IElementReference`1") => Activator.CreateInstance(value, Any(["Checkout", "a \"b\"", "Ö"]))!,
            _ when value.GetInterfaces().Any(each => each.Name == "IArtifactPart`2") => Part(value),
            _ when value.IsGenericType && value.Name.StartsWith("OneOf", StringComparison.Ordinal) => Case(value),
            _ => throw new NotSupportedException($"There is no random {value}."),
        };
    }

    private ImmutableArray<T> List<T>() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => (T)Of(typeof(T)))];

    private object Case(Type union)
    {
        var index = random.Next(union.GetGenericArguments().Length);
        return union.GetMethod($"FromT{index}")!.Invoke(null, [Of(union.GetGenericArguments()[index])])!;
    }

    private object Part(Type part)
    {
        var made = RuntimeHelpers.GetUninitializedObject(part);
        NullabilityInfoContext nullability = new();
        foreach (var property in part.GetProperties().Where(property => property.CanWrite && !property.GetMethod!.IsStatic))
        {
            var mayBeNull = nullability.Create(property).WriteState == NullabilityState.Nullable;
            if (!mayBeNull || random.Next(3) > 0)
            {
                property.SetValue(made, Of(property.PropertyType));
            }
        }

        return made;
    }

    private T Any<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
