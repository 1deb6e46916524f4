import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def param_groups(optimizer):
    """The parameter groups as dictionaries whose 'lr' can be read and set, as torch has them."""
    if hasattr(optimizer, 'param_groups'):
        return optimizer.param_groups
    options = optimizer._param_groups
    options = options if options and isinstance(options[0], dict) else [{'params': options}]

    class Group(dict):
        def __getitem__(self, key):
            # A group's rate is a factor of the optimizer's in Paddle.
            if key == 'lr':
                return optimizer.get_lr() * options[self['number']].get('learning_rate', 1.0)
            if key == 'initial_lr' and key not in self and hasattr(optimizer._learning_rate, 'base_lr'):
                return optimizer._learning_rate.base_lr * factors[self['number']]
            return super().__getitem__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __setitem__(self, key, value):
            if key == 'lr':
                set_rates([value if group is self else group['lr'] for group in groups])
            elif key == 'weight_decay' and len(options) > 1 and isinstance(optimizer, paddle.optimizer.AdamW):
                options[self['number']][key] = value
            elif key in ('params', 'weight_decay', 'momentum', 'betas', 'eps'):
                raise NotImplementedError('cannot set ' + key)
            super().__setitem__(key, value)

    def set_rates(rates):
        lr = paddle.optimizer.lr
        base = next((rate for rate in rates if rate), 0.0)
        scheduler = optimizer._learning_rate
        if isinstance(scheduler, lr.LRScheduler):
            # torch goes on from a rate that was set, where Paddle starts from the first one.
            if isinstance(scheduler, (lr.StepDecay, lr.MultiStepDecay, lr.ExponentialDecay, lr.MultiplicativeDecay,
                                      lr.PolynomialDecay)) and scheduler.last_lr:
                scheduler.base_lr *= base / scheduler.last_lr
            scheduler.last_lr = base
        else:
            optimizer.set_lr(float(base))
        if len(groups) > 1:
            for rate, option in zip(rates, options):
                option['learning_rate'] = rate / base if base else 1.0
                for p in option['params']:
                    p.optimize_attr['learning_rate'] = option['learning_rate']

    factors = [option.get('learning_rate', 1.0) for option in options]
    named = {'eps': '_epsilon', 'momentum': '_momentum', 'weight_decay': '_weight_decay'}
    shared = {key: getattr(optimizer, name) for key, name in named.items() if hasattr(optimizer, name)}
    if hasattr(optimizer, '_beta1'):
        shared['betas'] = optimizer._beta1, optimizer._beta2
    groups = [Group({**shared, **option}, lr=None, number=i) for i, option in enumerate(options)]
    optimizer.param_groups = groups
    return groups


def parameter_groups(params, lr=0.001):
    """Parameters of a Paddle optimizer from torch's, where a group has its own lr and torch's option names."""
    params = list(params)
    if not params or not isinstance(params[0], dict):
        return {'learning_rate': float(lr), 'parameters': params}
    groups = []
    rates = [group.get('lr', lr) for group in params]
    # A group's rate is a factor of the optimizer's in Paddle; get_lr() gives the first group's.
    base = next((rate for rate in rates if rate), lr)
    for rate, group in zip(rates, params):
        options = {'learning_rate': rate / base if base else 1.0}
        for key, value in group.items():
            if key == 'params':
                options['params'] = [value] if isinstance(value, paddle.Tensor) else list(value)
                for p in options['params']:
                    if not hasattr(p, 'optimize_attr'):
                        p.optimize_attr = {'learning_rate': 1.0}
            elif key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options['weight_decay'] = float(value)
            elif key != 'lr':
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov'}.get(key, key)] = value
        groups.append(options)
    return {'learning_rate': float(base), 'parameters': groups}


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_read():
    optimizer = paddle.optimizer.SGD(parameters=make_params(), learning_rate=0.1)
    lr = optimizer.get_lr()
    return lr, "%.3f" % optimizer.get_lr()


def case_set_all():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    for group in param_groups(optimizer):
        group["lr"] = 0.02
    return train(optimizer, params), optimizer.get_lr()


def case_set_and_multiply():
    params = make_params()
    optimizer = paddle.optimizer.Adam(parameters=params, learning_rate=0.1)
    param_groups(optimizer)[0]["lr"] = 0.5
    param_groups(optimizer)[0]["lr"] *= 0.1
    return train(optimizer, params), optimizer.get_lr()


def case_parameters():
    optimizer = paddle.optimizer.SGD(parameters=make_params(), learning_rate=0.1)
    return len(param_groups(optimizer)), [list(p.shape) for p in param_groups(optimizer)[0]["params"]]


def case_clip_by_hand():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    (params[0] ** 2).sum().backward()
    for group in param_groups(optimizer):
        for p in group["params"]:
            if p.grad is not None:
                p.grad.data.detach().clip_(-0.5, 0.5)
    optimizer.step()
    return params[0].detach()


def case_initial_rates():
    params = make_params()
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{"params": params[:1]}, {"params": params[1:], "lr": 0.3}], 0.1), momentum=0)
    scheduler = paddle.optimizer.lr.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch)
    optimizer.set_lr_scheduler(scheduler)
    seen = []
    for step in range(4):
        for j, group in enumerate(param_groups(optimizer)):
            group["lr"] = group["initial_lr"] * (step + 1) / 4
        seen += [group["lr"] for group in param_groups(optimizer)]
        train(optimizer, params)
    scheduler.step()
    return seen, [p.detach() for p in params], [group["lr"] for group in param_groups(optimizer)]


def options_of(optimizer):
    found = []
    for group in param_groups(optimizer):
        found.append((group["betas"], group["eps"], group.get("momentum", 0.5), "betas" in group))
    return found


def case_options_of_adam():
    a, b = paddle.nn.Parameter(paddle.ones([2])), paddle.nn.Parameter(paddle.ones([3]))
    adam = paddle.optimizer.AdamW(**parameter_groups([{"params": [a]}, {"params": [b], "lr": 0.5}], 0.1), beta1=0.8, beta2=0.99, epsilon=1e-6, weight_decay=0.02)
    sgd = paddle.optimizer.Momentum(parameters=[a, b], learning_rate=0.1, momentum=0.7)
    return options_of(adam), [g["weight_decay"] for g in param_groups(adam)], [g["momentum"] for g in param_groups(sgd)]
