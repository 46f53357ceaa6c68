using FluentValidation;
using FluentValidation.Results;
using OpModel.Artifacts;

namespace OpModel.FluentValidation;

public sealed class ArtifactValidatorTests
{
    private static readonly ArtifactValidator<ProductBudget, ProductBudgetDto> Validator = new();

    [Fact]
    public void Valid_budget_has_no_failure() => Assert.True(Validator.Validate(Budget()).IsValid);

    [Fact]
    public void Failure_has_property_code_message_value_and_error()
    {
        var budget = Budget();
        budget.Lines![0]!.Category = "peeple";

        var failure = Assert.Single(Validator.Validate(budget).Errors);

        Assert.Equal(("Lines[0].Category", "ART003", "peeple"), (failure.PropertyName, failure.ErrorCode, failure.AttemptedValue));
        Assert.StartsWith("category is \"peeple\"; write one of", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("$.lines[0].category", Assert.IsType<ValidationError>(failure.CustomState).Path);
        Assert.Equal("Lines[0].Category", failure.FormattedMessagePlaceholderValues["PropertyName"]);
    }

    [Fact]
    public void What_is_missing_is_told_at_its_property_without_a_value()
    {
        var budget = Budget();
        budget.Lines![0]!.Amount!.Currency = null;

        var failure = Assert.Single(Validator.Validate(budget).Errors);

        Assert.Equal(("Lines[0].Amount.Currency", "ART101"), (failure.PropertyName, failure.ErrorCode));
        Assert.Null(failure.AttemptedValue);
    }

    [Fact]
    public void Failure_within_a_dictionary_is_told_by_its_key_and_a_renamed_member_by_its_property()
    {
        ServiceTermsDto terms = new() { Prices = new() { ["de.de"] = new() { Amount = 1, Currency = "EURO" }, ["pt"] = new() { Amount = 1, Currency = "EURO" } } };

        var failures = new ArtifactValidator<ServiceTerms, ServiceTermsDto>().Validate(terms).Errors;

        Assert.Equal("Prices[pt].Currency", failures[1].PropertyName);
        Assert.Equal("EURO", failures[1].AttemptedValue);
        Assert.StartsWith("Prices[de", failures[0].PropertyName, StringComparison.Ordinal);
    }

    [Fact]
    public void Validator_of_a_part_tells_where_the_part_stands()
    {
        InlineValidator<Order> validator = [];
        validator.RuleFor(order => order.Line).SetValidator(new ArtifactValidator<BudgetLine, BudgetLineDto>());

        var failure = Assert.Single(validator.Validate(new Order(new() { Purpose = "Pay", Category = "people" })).Errors);

        Assert.Equal("Line.Amount", failure.PropertyName);
    }

    [Fact]
    public async Task Own_rules_stand_beside_those_of_the_artifact()
    {
        var budget = Budget();
        budget.Amount = null;

        ValidationResult[] results = [new MarketingBudgetValidator().Validate(budget), await new MarketingBudgetValidator().ValidateAsync(budget)];

        Assert.All(results, result => Assert.Equal(["Amount", "Rationale"], result.Errors.Select(failure => failure.PropertyName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Settings_bound_the_failures()
    {
        ArtifactValidator<ProductBudget, ProductBudgetDto> validator = new(new ValidationSettings { MaxErrors = 2 });

        Assert.Equal(2, validator.Validate(new ProductBudgetDto()).Errors.Count);
    }

    private static ProductBudgetDto Budget() => new()
    {
        Team = "Checkout",
        Period = "2030-01",
        Amount = new() { Amount = 1000, Currency = "EUR" },
        Lines = [new() { Purpose = "Pay", Category = "people", Amount = new() { Amount = 1000, Currency = "EUR" } }],
    };

    private sealed record Order(BudgetLineDto Line);

    private sealed class MarketingBudgetValidator : ArtifactValidator<ProductBudget, ProductBudgetDto>
    {
        public MarketingBudgetValidator() => RuleFor(budget => budget.Rationale).NotEmpty();
    }
}
