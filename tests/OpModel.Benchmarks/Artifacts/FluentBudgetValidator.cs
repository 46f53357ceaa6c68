using FluentValidation;
using OpModel.Artifacts;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>The checks of a product budget in FluentValidation.</summary>
internal sealed class FluentBudgetValidator : AbstractValidator<ProductBudget>
{
    public FluentBudgetValidator()
    {
        RuleFor(budget => budget.Team.Name).NotEmpty();
        RuleFor(budget => budget.Amount.Amount).GreaterThan(0);
        RuleFor(budget => budget.Rationale).MaximumLength(2000);
        RuleFor(budget => budget.Lines).NotEmpty();
        RuleForEach(budget => budget.Lines).ChildRules(line =>
        {
            line.RuleFor(each => each.Purpose).NotEmpty().MaximumLength(200);
            line.RuleFor(each => each.Category).IsInEnum();
            line.RuleFor(each => each.Amount.Amount).GreaterThanOrEqualTo(0);
        });
        RuleFor(budget => budget).Must(budget => budget.Lines.All(line => line.Amount.Currency == budget.Amount.Currency)).WithMessage("All money must be in one currency.");
        RuleFor(budget => budget).Must(budget => budget.Lines.Sum(line => line.Amount.Amount) == budget.Amount.Amount).WithMessage("The lines must add up to the amount.");
        RuleFor(budget => budget).Must(budget => budget.Lines.DistinctBy(line => line.Purpose).Count() == budget.Lines.Length).WithMessage("Each line must have a purpose of its own.");
    }
}
