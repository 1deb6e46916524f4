def concat(tensors, axis=0):
    """As torch joins Tensors: empty vectors go with any shape, and the kinds of dtype may differ."""
    floating = [x.dtype for x in tensors if x.is_floating_point()]
    kept = [x for x in tensors if list(x.shape) != [0]] or list(tensors)
    return paddle.concat([x.astype(floating[0]) if floating and not x.is_floating_point() else x for x in kept], axis)
