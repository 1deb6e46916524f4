def split_apart(x, sizes, dim=0):
    """Pieces of a Tensor that can be differentiated one after the other; those of Paddle's split have one node together."""
    total = x.shape[dim]
    if isinstance(sizes, int):
        sizes = [min(sizes, total - start) for start in range(0, total, sizes)]
    ends = [sum(sizes[: i + 1]) for i in range(len(sizes))]
    return tuple(paddle.slice(x, [dim], [end - size], [end]) for size, end in zip(sizes, ends))
