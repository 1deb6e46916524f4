def with_torch_windows(layer):
    """A pooling layer with ceil_mode that leaves out the windows which begin in the padding on the right, as torch does."""
    def leave_out(layer, inputs, out):
        size = layer.kernel_size if hasattr(layer, 'kernel_size') else layer.ksize
        return without_empty_windows(out, inputs[0], size, layer.stride, layer.padding)

    layer.register_forward_post_hook(leave_out)
    return layer
