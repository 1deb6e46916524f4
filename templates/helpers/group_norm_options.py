def group_norm_options(num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None, *, bias=True):
    """The arguments of Paddle's GroupNorm for those of torch's."""
    options = {'num_groups': num_groups, 'num_channels': num_channels, 'epsilon': eps}
    if not affine:
        options.update(weight_attr=False)
    return options if affine and bias else {**options, 'bias_attr': False}
