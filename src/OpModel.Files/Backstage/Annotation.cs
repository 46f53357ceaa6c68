using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>The annotations by which a catalogue says what Backstage has no field for: the keys of an organisation file behind a prefix.</summary>
internal static class Annotation
{
    public const string Prefix = "opmodel.dev/";

    /// <summary>The key of what an entity is: a type of team, or one of the two below.</summary>
    public const string Type = "type";

    /// <summary>The type of the group that is the organisation itself.</summary>
    public const string OrganizationType = "organisation";

    /// <summary>The type of a system or a domain that is a value stream.</summary>
    public const string ValueStreamType = "value-stream";

    /// <summary>The key of the roles of a user.</summary>
    public const string Role = "role";

    /// <summary>The key of a group in a role.</summary>
    public const string Group = "group";

    /// <summary>The key of what a component is to other teams.</summary>
    public const string Provides = "provides";

    /// <summary>The key of the service's name in that.</summary>
    public const string Service = "service";

    /// <summary>Reads our annotations of an entity.</summary>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="place">The place of the entity.</param>
    /// <param name="file">The file.</param>
    /// <param name="values">Takes the values out.</param>
    /// <param name="what">The entity, for messages.</param>
    /// <returns>The values by key; structured ones taken apart.</returns>
    public static YamlMap Read(YamlMap metadata, FilePlace place, OrganizationText file, EntityValues values, string what)
    {
        List<YamlEntry> fields = [];
        if (values.Map(metadata, "annotations", what) is { } annotations)
        {
            foreach (var annotation in annotations.Entries.Where(annotation => annotation.Key.Text.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                if (Value(annotation.Key.ToNode(), annotation.Value, file, values, what) is { } value)
                {
                    fields.Add(new(annotation.Key with { Text = annotation.Key.Text.Substring(Prefix.Length) }, value));
                }
            }
        }

        return new(place, [.. fields]);
    }

    private static YamlNode? Value(YamlScalar key, YamlNode value, OrganizationText file, EntityValues values, string what)
    {
        if (values.IsElsewhere(value, $"the annotation {key.Text} of {what}"))
        {
            return null;
        }

        if (value is YamlScalar { IsNothing: false } text)
        {
            if (PlainValue.IsNoText(text))
            {
                values.Problems.Add(text, $"the annotation {key.Text} is {text.Text}, and Backstage takes texts alone; write \"{text.Text}\" in quotes.");
            }

            return AnnotationYaml.Read(text, file, values.Problems);
        }

        values.Problems.Add(value, $"the annotation {key.Text} is {value.Kind}, and Backstage takes texts alone; put all of it in quotes, as one text.");
        return null;
    }
}
