using System.Collections;
using System.Reflection;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Organizations;

/// <summary>Definitions at random, in which everything that can be stated is stated at times, with texts that are hard to write down.</summary>
/// <remarks>What can be stated is found by reflection, so that what is new takes part; only what names other elements is listed here.</remarks>
internal sealed class RandomDefinitions
{
    private static readonly string[] Texts =
    [
        "Ada", "Buy online", "yes", "No", "0123", "12", "1e3", "0x1F", "1:30", "2026-10-31", "true", "null", "~", ".5", "- a", "a: b", "a #b", "#a", "a:", ":a", "?", "? a", "| a", "> a",
        "{a}", "[a]", "a, b", "*a", "&a", "!a", "%a", "@a", "`a", "=", "<<", "---", "...", "it's", "'", "\"", "\\", "a\\nb", "multi\nline", "multi\nline\n", "multi\n\nline", "multi\n line",
        "a\r\nb", "a\rb", "tab\there", " before", "behind ", "\u0001", "a\u0085", "a\u2028b", "\uFEFF", "a\u00A0b", "\u00E9", "日本語", "\U0001F600", "{0}", "%s", "</summary>", "$\"{x}\"", "0.012 EUR",
        new('x', 200), string.Join(' ', Enumerable.Repeat("word", 60)),
    ];

    private static readonly string[] Spaces = ["Shop", "Shop", "Shop.Teams", "Other", "Shop.Outer+", "Other.event+"];

    private readonly Random _random;
    private readonly Dictionary<Type, string[]> _keys = [];

    private RandomDefinitions(int seed)
    {
        _random = new(seed);
        foreach (var section in Section.All)
        {
            // Roles are the last names of their keys, so that these are all there is to choose.
            _keys[section.Definition] = [.. Enumerable.Range(0, section.IsOne ? 1 : _random.Next(1, 4)).Select(number => $"{Space()}{Spelling.ClassName(section.Noun)}{number}")];
        }
    }

    /// <summary>The definitions that a seed stands for.</summary>
    public static IReadOnlyList<Definition> Of(int seed) => new RandomDefinitions(seed).All();

    private string Space() => Spaces[_random.Next(Spaces.Length)] is var space && space.EndsWith('+') ? space : space + ".";

    private List<Definition> All() => [.. _keys.SelectMany(keys => keys.Value.Select(key => Element(keys.Key, key)))];

    private Definition Element(Type type, string key)
    {
        var element = (Definition)Filled(type);
        var number = key[^1];
        var hasId = _random.Next(4) == 0;
        return element with
        {
            Key = key,
            Name = type == typeof(RoleDefinition) ? RoleDefinition.NameFromType(key) : $"{Text()}{number}".Trim(),
            Id = type == typeof(RoleDefinition) ? Identifier.FromName(RoleDefinition.NameFromType(key)) : hasId ? $"id {number}" : Identifier.FromName($"{element.Name}{number}".Trim()),
        };
    }

    private object Filled(Type type)
    {
        var filled = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var isNeeded = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
            property.SetValue(filled, isNeeded || _random.Next(3) > 0 ? Value(property, property.PropertyType) : property.PropertyType == typeof(Origin) ? Origin.None : null);
        }

        return filled;
    }

    private object? Value(PropertyInfo property, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(property, underlying);
        }

        if (type.IsGenericType)
        {
            var items = Array.CreateInstance(type.GetGenericArguments()[0], _random.Next(4));
            for (var index = 0; index < items.Length; index++)
            {
                items.SetValue(Value(property, items.GetType().GetElementType()!), index);
            }

            return Activator.CreateInstance(type, items);
        }

        return (property.DeclaringType!.Name, property.Name) switch
        {
            _ when type == typeof(Origin) => Origin.None,
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(int) => _random.Next(1, 101),

            // Nothing ends before it begins.
            _ when type == typeof(IsoDate) => IsoDate.From(new DateTime(property.Name == "Until" ? 2030 : 2020, 1, 1).AddDays(_random.Next(3600))),
            _ when type == typeof(TeamType) => One(TeamType.All),
            _ when type.IsEnum => Choice(type),
            _ when type.IsSubclassOf(typeof(DefinitionStatement)) => Filled(type),
            (nameof(RoleDefinition), nameof(RoleDefinition.BelongsOn)) or (nameof(ArtifactDefinition), nameof(ArtifactDefinition.OwedBy)) => One(TeamType.All).Name,
            (nameof(OrganizationDefinition), nameof(OrganizationDefinition.Currency)) => "EUR",
            (nameof(Membership), nameof(Membership.Person)) or (nameof(Leadership), _) or (nameof(ReportingLine), _) => Key(typeof(PersonDefinition)),
            (nameof(Membership), nameof(Membership.Role)) or (nameof(RoleInteraction), _) or (nameof(RoleConflict), _)
                or (nameof(ArtifactDefinition), nameof(ArtifactDefinition.OwnerRole)) => Key(typeof(RoleDefinition)),
            (nameof(Membership), nameof(Membership.LentBy)) or (nameof(Containment), _) or (nameof(ServiceUse), nameof(ServiceUse.Provider)) or (nameof(TeamInteraction), _) => Key(typeof(TeamDefinition)),
            (nameof(Alignment), nameof(Alignment.ValueStream)) => Key(typeof(ValueStreamDefinition)),
            (nameof(Contribution), _) => Key(One(StatementForms.Goals)),
            (nameof(FundingSource), nameof(FundingSource.Source)) => Key(One(StatementForms.Sources)),

            // An organisation is a static class in C#, and none can be named as an owner.
            (nameof(Ownership), _) => Key(One([.. StatementForms.Owners.Where(type => type != typeof(OrganizationDefinition))])),
            // Nobody keeps a duty apart from itself.
            (nameof(DutySeparation), nameof(DutySeparation.Other)) => "another duty",
            _ when type == typeof(string) => Text(),
            _ => throw new NotSupportedException($"{property.DeclaringType.Name}.{property.Name} is a {type.Name}; say here what may stand in it."),
        };
    }

    private object Choice(Type type)
    {
        var values = Enum.GetValues(type);
        return type.GetCustomAttribute<FlagsAttribute>() is null
            ? values.GetValue(_random.Next(values.Length))!
            : Enum.ToObject(type, ((IEnumerable)values).Cast<int>().Where(_ => _random.Next(2) == 0).Aggregate(0, (all, flag) => all | flag));
    }

    private string Key(Type definition) =>
        definition == typeof(RoleDefinition) && _random.Next(2) == 0 ? "OpModel.Roles.ProductOwner" : One(_keys[definition]);

    private string Text() => _random.Next(3) == 0 ? One(Texts) + One(Texts) : One(Texts);

    private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
