using YamlDotNet.Core;

namespace OpModel.Tool.Rules;

/// <summary>Values by key, in the order of the file.</summary>
internal sealed record RulesMap(Mark Start, IReadOnlyList<(RulesScalar Key, RulesNode Value)> Entries) : RulesNode(Start)
{
    /// <inheritdoc/>
    public override string Kind => "keys with values";

    /// <summary>The value of a key, or null.</summary>
    public RulesNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;
}
