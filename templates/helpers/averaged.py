def averaged(norm):
    """A BatchNorm whose statistics are the mean of those of all batches, as torch's are with momentum=None."""
    def before(layer, inputs):
        if layer.training:
            layer.batches += 1
            layer._momentum = 1 - 1 / layer.batches
            layer.kept = (layer._variance * layer._momentum).numpy()

    def after(layer, inputs, output):
        if layer.training:  # torch's variance is the unbiased one
            n = inputs[0].size // inputs[0].shape[1]
            layer._variance.set_value((layer._variance * n - layer.kept) / (n - 1))

    norm.batches = 0
    norm.register_forward_pre_hook(before)
    norm.register_forward_post_hook(after)
    return norm
