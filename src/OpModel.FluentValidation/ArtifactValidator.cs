using FluentValidation;
using FluentValidation.Results;
using OpModel.Artifacts;

namespace OpModel.FluentValidation;

/// <summary>Validates the data transfer object of an artifact or of a part of one, as the validator that is generated for it does.</summary>
/// <remarks>
/// A failure has the path of the property in C# (<c>Lines[3].Amount</c>), the code (<c>ART103</c>), the value that was found, and the <see cref="ValidationError"/> as its state.
/// Derive from it to add rules of your own.
/// </remarks>
/// <typeparam name="T">The artifact or part, such as <c>ProductBudget</c>.</typeparam>
/// <typeparam name="TDto">Its data transfer object, such as <c>ProductBudgetDto</c>.</typeparam>
public class ArtifactValidator<T, TDto> : AbstractValidator<TDto>
    where T : IArtifactPart<T, TDto>
    where TDto : class
{
    /// <summary>Makes a validator.</summary>
    public ArtifactValidator()
        : this(null)
    {
    }

    /// <summary>Makes a validator.</summary>
    /// <param name="settings">How to validate; the default where it is left out.</param>
    public ArtifactValidator(ValidationSettings? settings) => RuleFor(dto => dto).Custom((dto, context) =>
    {
        foreach (var error in ArtifactJson.Validate<T, TDto>(dto, settings))
        {
            var (property, value) = DtoProperty.Find(dto, error.Path);
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(property), error.Message, value)
            {
                ErrorCode = error.Code,
                CustomState = error,
                FormattedMessagePlaceholderValues = new() { ["PropertyName"] = property, ["PropertyValue"] = value!, ["Bound"] = error.Bound!, ["Found"] = error.Found! },
            });
        }
    });
}
