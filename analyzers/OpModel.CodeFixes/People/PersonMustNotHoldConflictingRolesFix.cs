using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Removes one of two memberships by which a person holds conflicting roles.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonMustNotHoldConflictingRolesFix)), Shared]
public sealed class PersonMustNotHoldConflictingRolesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PersonMustNotHoldConflictingRoles.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MembershipRemoval.FixAllProvider;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        MembershipRemoval.RegisterAsync(context, nameof(PersonMustNotHoldConflictingRolesFix));
}
