using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>An entity that is written.</summary>
/// <param name="reference">By what it is referred to.</param>
internal sealed class EntityText(EntityReference reference)
{
    private const string ApiVersion = "backstage.io/v1alpha1";

    private readonly List<YamlEntry> _annotations = [];
    private readonly List<YamlEntry> _spec = [];

    /// <summary>What people call it, where that is not said by its profile.</summary>
    public string? Title { get; set; }

    /// <summary>Adds an annotation.</summary>
    public EntityText Annotate(string key, YamlNode value)
    {
        _annotations.Add(Entry(Annotation.Prefix + key, new YamlScalar(FilePlace.Beginning, AnnotationYaml.Write(value), IsPlain: false)));
        return this;
    }

    /// <summary>Adds an annotation.</summary>
    public EntityText Annotate(string key, string value) => Annotate(key, Text(value));

    /// <summary>Adds all keys as annotations.</summary>
    /// <param name="fields">The keys.</param>
    /// <param name="but">One that is said in another way.</param>
    public EntityText Annotate(YamlMap fields, string? but = null)
    {
        foreach (var field in fields.Entries.Where(field => field.Key.Text != but))
        {
            Annotate(field.Key.Text, field.Value);
        }

        return this;
    }

    /// <summary>Adds a field.</summary>
    public EntityText Specify(string key, YamlNode value)
    {
        _spec.Add(Entry(key, value));
        return this;
    }

    /// <summary>Adds a field, where there is a text.</summary>
    public EntityText Specify(string key, string? value) => value is null ? this : Specify(key, Text(value));

    /// <summary>Adds a field with a list.</summary>
    public EntityText Specify(string key, IEnumerable<string> items) => Specify(key, new YamlList(FilePlace.Beginning, [.. items.Select(Text)]));

    /// <summary>Adds the profile with what people call it.</summary>
    public EntityText Profile(string name) => Specify("profile", new YamlMap(FilePlace.Beginning, [Entry("displayName", Text(name))]));

    /// <summary>The whole entity.</summary>
    public YamlMap ToYaml()
    {
        List<YamlEntry> metadata = [Entry("name", Text(reference.Name))];
        if (!reference.IsInDefaultNamespace)
        {
            metadata.Add(Entry("namespace", Text(reference.Namespace)));
        }

        if (Title is { } title)
        {
            metadata.Add(Entry("title", Text(title)));
        }

        if (_annotations.Count > 0)
        {
            metadata.Add(Entry("annotations", Block(_annotations)));
        }

        return new(
            FilePlace.Beginning,
            [Entry("apiVersion", Text(ApiVersion)), Entry("kind", Text(reference.Kind)), Entry("metadata", Block(metadata)), Entry("spec", Block(_spec))]);
    }

    private static YamlMap Block(List<YamlEntry> entries) => new(FilePlace.Beginning, [.. entries]) { IsBlock = entries.Count > 0 };

    private static YamlEntry Entry(string key, YamlNode value) => new(new(FilePlace.Beginning, key, IsPlain: true), value);

    private static YamlScalar Text(string text) => new(FilePlace.Beginning, text, IsPlain: false);
}
