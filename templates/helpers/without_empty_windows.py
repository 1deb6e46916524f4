def without_empty_windows(out, x, kernel_size, stride, padding):
    """What a pooling of x gave, without the windows that begin in the padding on the right; torch leaves them out."""
    steps, pads = n_tuple(stride or kernel_size, x.ndim - 2), n_tuple(padding, x.ndim - 2)
    counts = [(n + pad - 1) // step + 1 for n, pad, step in zip(x.shape[2:], pads, steps)]
    return out[(slice(None), slice(None), *(slice(count) for count in counts))]
