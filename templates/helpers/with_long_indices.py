def with_long_indices(pool):
    """A pooling layer that gives its indices, where it gives any, as int64: in Paddle they are int32."""
    pool.register_forward_post_hook(lambda layer, inputs, result: long_indices(result))
    return pool
