def conv_options(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None):
    """The arguments of a convolution by name: in torch's order bias comes before padding_mode."""
    return {'in_channels': in_channels, 'out_channels': out_channels, 'kernel_size': kernel_size, 'stride': stride,
            'padding': padding, 'dilation': dilation, 'groups': groups, 'bias': bias, 'padding_mode': padding_mode,
            'device': device, 'dtype': dtype}
