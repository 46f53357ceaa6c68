using YamlDotNet.Core;

namespace OpModel.Tool.Rules;

/// <summary>A text, a number or nothing.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
internal sealed record RulesScalar(Mark Start, string Text, bool IsPlain) : RulesNode(Start)
{
    /// <inheritdoc/>
    public override string Kind => IsNothing ? "nothing" : "a text";

    /// <summary>Whether there is no value, as behind a key that nothing follows.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null";
}
