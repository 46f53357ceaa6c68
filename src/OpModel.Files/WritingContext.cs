using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What all that is written shares.</summary>
/// <param name="names">The names of all elements, as whoever reads the file will know them.</param>
/// <param name="classes">The class of each element.</param>
internal class WritingContext(ElementNames names, ClassNames classes)
{
    private readonly List<NotCarried> _notCarried = [];
    private readonly Dictionary<(string Key, IReadOnlyList<Type> Definitions), string?> _texts = [];

    /// <summary>The element that is being written.</summary>
    public Definition? Element { get; set; }

    /// <summary>What was left out.</summary>
    public IReadOnlyList<NotCarried> NotCarried => _notCarried;

    /// <summary>Tells that something is left out of the element.</summary>
    public void Leave(string message) => _notCarried.Add(new(Element!, message));

    /// <summary>By what an element is referred to where elements of some types may stand.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>Its id, where that tells it from all others; else its class, its key or its name; nothing where none of them does, or there is no such element.</returns>
    public virtual string? Refer(string key, IReadOnlyList<Type> definitions)
    {
        if (!_texts.TryGetValue((key, definitions), out var text))
        {
            var named = classes.Of(key)?.Key ?? key;
            text = names.WithKey(named, definitions) is { } element
                ? new[] { element.Id, element.TypeName, element.Key, element.Name }.FirstOrDefault(called => called.Trim().Length > 0 && names.Find(called, definitions) is [var found] && found.Key == named)
                : null;
            _texts.Add((key, definitions), text);
        }

        return text;
    }
}
