def batch_norm_options(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None,
                       dtype=None, *, bias=True):
    """The arguments of Paddle's BatchNorm for those of torch's."""
    options = {'num_features': num_features, 'epsilon': eps, 'momentum': 1 - momentum}
    if not (affine and bias):
        options.update(bias_attr=False)
    if not affine:
        options.update(weight_attr=False)
    return options if track_running_stats else {**options, 'use_global_stats': False}
