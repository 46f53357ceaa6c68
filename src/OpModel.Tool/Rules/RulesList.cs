using YamlDotNet.Core;

namespace OpModel.Tool.Rules;

/// <summary>A list of values.</summary>
internal sealed record RulesList(Mark Start, IReadOnlyList<RulesNode> Items) : RulesNode(Start)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
