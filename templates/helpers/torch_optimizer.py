def torch_optimizer(name):
    """The optimizer that torch.optim has under this name, to be called with torch's arguments."""
    kind = {'SGD': paddle.optimizer.Momentum, 'RMSprop': rmsprop}.get(name) or getattr(paddle.optimizer, name)
    defaults = {
        'SGD': {'momentum': 0.0}, 'RMSprop': {'lr': 0.01, 'alpha': 0.99}, 'Adagrad': {'lr': 0.01, 'eps': 1e-10},
        'Adadelta': {'lr': 1.0, 'rho': 0.9}, 'Adamax': {'lr': 0.002}, 'NAdam': {'lr': 0.002},
        'LBFGS': {'lr': 1.0}, 'Rprop': {'lr': 0.01, 'step_sizes': (1e-6, 50)},
    }.get(name, {})

    order = {
        'SGD': ['momentum', 'dampening', 'weight_decay', 'nesterov'], 'Adadelta': ['rho', 'eps', 'weight_decay'],
        'RMSprop': ['alpha', 'eps', 'weight_decay', 'momentum', 'centered'], 'Adagrad': ['lr_decay', 'weight_decay'],
    }.get(name, ['betas', 'eps', 'weight_decay'])

    def build(params, lr=defaults.get('lr', 0.001), *args, **given):
        options, off = {}, ('maximize', 'dampening', 'lr_decay', 'decoupled_weight_decay')
        for key, value in {**defaults, **dict(zip(order, args)), **given}.items():
            if key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options[key] = float(value)
            elif key not in ('lr', 'foreach', 'fused', 'capturable', 'differentiable') and (value or key not in off):
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov',
                         'step_sizes': 'learning_rate_range'}.get(key, key)] = value
        params = list(params)
        in_groups = any('momentum' in group for group in params if isinstance(group, dict))
        if name == 'SGD' and not options['momentum'] and not in_groups:
            plain = {key: value for key, value in options.items() if key not in ('momentum', 'use_nesterov')}
            made = paddle.optimizer.SGD(**parameter_groups(params, lr), **plain)
        else:
            made = kind(**parameter_groups(params, lr), **options)
        made.defaults = {**defaults, 'lr': lr, **dict(zip(order, args)), **given}
        return made

    return build
