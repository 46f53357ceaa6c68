namespace OpModel.Files;

/// <summary>By what other definitions may refer to an element.</summary>
/// <param name="Definition">The type of its definition.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Id">What data refers to it by.</param>
public readonly record struct ElementName(Type Definition, string Key, string Name, string Id)
{
    /// <summary>The name of its class: the key without what it stands in.</summary>
    public string TypeName => Key.Substring(Key.LastIndexOfAny(['.', '+']) + 1);
}
