using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Removes the membership in a role from the team on which the role has no place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoleMustBeOnTeamWhereItBelongsFix)), Shared]
public sealed class RoleMustBeOnTeamWhereItBelongsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RoleMustBeOnTeamWhereItBelongs.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MembershipRemoval.FixAllProvider;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        MembershipRemoval.RegisterAsync(context, nameof(RoleMustBeOnTeamWhereItBelongsFix));
}
