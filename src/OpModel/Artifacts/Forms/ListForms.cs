using System.Collections.Immutable;

namespace OpModel.Artifacts;

/// <summary>The forms of the kinds of list.</summary>
internal static class ListForms
{
    public sealed class ImmutableArray<T, TDto>(ValueForm<T, TDto> element) : ListForm<System.Collections.Immutable.ImmutableArray<T>, T, TDto>(element)
    {
        private protected override System.Collections.Immutable.ImmutableArray<T> Of(T[] elements) =>
            System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(elements);

        private protected override ReadOnlySpan<T> ElementsOf(System.Collections.Immutable.ImmutableArray<T> list) => Checks.Span(list);
    }

    public sealed class Array<T, TDto>(ValueForm<T, TDto> element) : ListForm<T[], T, TDto>(element)
    {
        private protected override T[] Of(T[] elements) => elements;

        private protected override ReadOnlySpan<T> ElementsOf(T[] list) => list;
    }

    public sealed class Mutable<T, TDto>(ValueForm<T, TDto> element) : ListForm<List<T>, T, TDto>(element)
    {
        private protected override List<T> Of(T[] elements) => [.. elements];

        private protected override ReadOnlySpan<T> ElementsOf(List<T> list) => Checks.Span(list);
    }

    public sealed class Immutable<T, TDto>(ValueForm<T, TDto> element) : ListForm<ImmutableList<T>, T, TDto>(element)
    {
        private protected override ImmutableList<T> Of(T[] elements) => [.. elements];

        private protected override ReadOnlySpan<T> ElementsOf(ImmutableList<T> list) => list.ToArray();
    }

    /// <summary>Any of the interfaces that an array has.</summary>
    public sealed class Sequence<TList, T, TDto>(ValueForm<T, TDto> element) : ListForm<TList, T, TDto>(element)
        where TList : IEnumerable<T>
    {
        private protected override TList Of(T[] elements) => (TList)(object)elements;

        private protected override ReadOnlySpan<T> ElementsOf(TList list) => Checks.Span<T>((IEnumerable<T>)list);
    }
}
