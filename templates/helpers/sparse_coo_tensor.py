def sparse_coo_tensor(indices, values, shape=None, **options):
    """A sparse Tensor that passes gradients to its values; Paddle's own cuts them off for good."""
    fixed = getattr(values, 'stop_gradient', True)
    return paddle.sparse.sparse_coo_tensor(indices, values, shape, stop_gradient=fixed, **options)
