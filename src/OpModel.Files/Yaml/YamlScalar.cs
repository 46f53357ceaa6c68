namespace OpModel.Files.Yaml;

/// <summary>A text, a number or nothing.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
public sealed record YamlScalar(FilePlace Place, string Text, bool IsPlain) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => IsNothing ? "nothing" : "a text";

    /// <summary>Whether there is no value, as behind a key that nothing follows.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null";

    /// <summary>Whether it says something: it is neither nothing nor only white space.</summary>
    internal bool SaysSomething => !IsNothing && !string.IsNullOrWhiteSpace(Text);
}
