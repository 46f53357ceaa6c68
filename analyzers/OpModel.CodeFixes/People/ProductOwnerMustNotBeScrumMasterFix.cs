using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpModel.Checking;

namespace OpModel.CodeFixes;

/// <summary>Removes the membership as scrum master from the team whose product owner the same person is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProductOwnerMustNotBeScrumMasterFix)), Shared]
public sealed class ProductOwnerMustNotBeScrumMasterFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ProductOwnerMustNotBeScrumMaster.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MembershipRemoval.FixAllProvider;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        MembershipRemoval.RegisterAsync(context, nameof(ProductOwnerMustNotBeScrumMasterFix));
}
