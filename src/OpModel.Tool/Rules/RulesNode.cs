using YamlDotNet.Core;

namespace OpModel.Tool.Rules;

/// <summary>A value of a rules file with the place at which it stands.</summary>
internal abstract record RulesNode(Mark Start)
{
    /// <summary>What the value is, in words for a message.</summary>
    public abstract string Kind { get; }
}
