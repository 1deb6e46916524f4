import paddle
from caselib import floats


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

    groups = [Group(option, lr=None, number=i) for i, option in enumerate(options)]
    optimizer.param_groups = groups
    return groups


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
    optimizer.set_lr(0.5)
    optimizer.set_lr(optimizer.get_lr() * 0.1)
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
