def embedding_bag(input, weight, offsets=None, mode='mean', per_sample_weights=None, include_last_offset=False):
    """Sums, means or maxima of bags of rows of weight."""
    rows = paddle.nn.functional.embedding(input, weight)
    if per_sample_weights is not None:
        rows = rows * per_sample_weights.unsqueeze(-1)
    if offsets is None:
        return {'sum': rows.sum, 'mean': rows.mean, 'max': rows.max}[mode](1)
    bounds = offsets.tolist()
    if not include_last_offset:
        bounds.append(input.shape[0])
    bags = []
    for start, end in zip(bounds[:-1], bounds[1:]):
        if start == end:
            bags.append(paddle.zeros([weight.shape[1]], dtype=weight.dtype))
        else:
            bag = rows[start:end]
            bags.append({'sum': bag.sum, 'mean': bag.mean, 'max': bag.max}[mode](0))
    return paddle.stack(bags)
