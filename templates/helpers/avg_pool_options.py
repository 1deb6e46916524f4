def avg_pool_options(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
    """The arguments of Paddle's AvgPool for those of torch's."""
    options = {'kernel_size': kernel_size, 'stride': stride, 'padding': padding, 'ceil_mode': ceil_mode}
    if divisor_override is not None:
        options.update(divisor_override=divisor_override)
    return {**options, 'exclusive': divisor_override is None and not count_include_pad}
