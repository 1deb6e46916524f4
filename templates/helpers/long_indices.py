def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result
