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


def attach_cosine(optimizer, scheduler):
    """Attaches a cosine schedule whose floor is eta_min in every group; in Paddle it is the group's share of eta_min."""
    optimizer.set_lr_scheduler(scheduler)
    groups = [group for group in optimizer._param_groups if isinstance(group, dict)]
    base, floor, step = scheduler.base_lr, scheduler.eta_min, scheduler.step
    rates = [group['learning_rate'] * base for group in groups]

    def step_groups(epoch=None):
        step(epoch)
        share = (scheduler.last_lr - floor) / (base - floor)
        for rate, group in zip(rates, groups):
            group['learning_rate'] = (floor + (rate - floor) * share) / scheduler.last_lr
            for p in group['params']:
                p.optimize_attr['learning_rate'] = group['learning_rate']

    scheduler.step = step_groups
    return scheduler


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


def attach_cycle(optimizer, scheduler):
    """Attaches a scheduler that gives every parameter group the same rate."""
    optimizer.set_lr_scheduler(scheduler)
    for group in optimizer._param_groups:
        if isinstance(group, dict):
            group['learning_rate'] = 1.0
            for p in group['params']:
                p.optimize_attr['learning_rate'] = 1.0
    return scheduler


def one_cycle_lr(optimizer, max_lr, total_steps, pct_start=0.3, anneal_strategy='cos', base_momentum=0.85,
                 max_momentum=0.95, div_factor=25.0, final_div_factor=1e4, three_phase=False, last_epoch=-1):
    """OneCycleLR that moves the momentum (beta1 of Adam) against the rate."""
    import math
    phases = (pct_start, anneal_strategy, three_phase)
    momentum = paddle.optimizer.lr.OneCycleLR(
        base_momentum, total_steps, base_momentum / max_momentum, max_momentum, *phases)

    class OneCycleLR(paddle.optimizer.lr.OneCycleLR):
        def step(self, epoch=None):
            super().step(epoch)
            self.move_momentum()

        def set_state_dict(self, state_dict):
            super().set_state_dict(state_dict)
            self.move_momentum()

        def move_momentum(self):
            momentum.step(self.last_epoch)
            name = 'momentum' if isinstance(optimizer, paddle.optimizer.Momentum) else 'beta1'
            setattr(optimizer, '_' + name, momentum())
            for options in [optimizer._default_dict, *optimizer._param_groups]:
                if isinstance(options, dict):
                    options[name] = momentum()
            # torch corrects the bias by the present beta1, Paddle by the product of all that were used.
            for key, power in optimizer._accumulators.get('beta1_pow_acc', {}).items():
                beta2_power = optimizer._accumulators['beta2_pow_acc'][key].item()
                steps = round(math.log(beta2_power) / math.log(optimizer._beta2)) if beta2_power else 1e9
                power.set_value(paddle.full_like(power, momentum() ** steps))

    scheduler = OneCycleLR(max_lr, total_steps, div_factor, max_lr / div_factor / final_div_factor, *phases, last_epoch)
    return attach_cycle(optimizer, scheduler)


def add_param_group(optimizer, group):
    """Adds a group to an optimizer that may have been built without groups."""
    defaults = {'weight_decay': optimizer.regularization, 'grad_clip': optimizer._grad_clip, **optimizer._default_dict}
    if not isinstance(optimizer._param_groups[0], dict):
        params = optimizer._parameter_list
        optimizer._param_groups = optimizer._parameter_list = []
        optimizer._add_param_group({**defaults, 'params': params})
    group = parameter_groups([dict(group)], optimizer.get_lr())
    options = group['parameters'][0]
    options['learning_rate'] = group['learning_rate'] / optimizer.get_lr()
    optimizer._add_param_group({**defaults, **options})
    vars(optimizer).pop('param_groups', None)


def rmsprop(epsilon=1e-8, **options):
    """RMSprop that adds epsilon to the root, where Paddle's adds it below the root."""
    class RMSProp(paddle.optimizer.RMSProp):
        def _append_optimize_op(self, block, param_and_grad):
            if isinstance(param_and_grad, dict):
                param_and_grad = self._update_param_group(param_and_grad)
            param, grad = param_and_grad
            rho, square = self._rho, self._get_accumulator_master(self._mean_square_acc_str, param)
            with paddle.no_grad():
                square.set_value(rho * square + (1 - rho) * grad * grad)
                root = square
                if self._centered:
                    mean = self._get_accumulator_master(self._mean_grad_acc_str, param)
                    mean.set_value(rho * mean + (1 - rho) * grad)
                    root = square - mean * mean
                step = grad / (root.sqrt() + self._epsilon)
                if self._momentum:
                    momentum = self._get_accumulator_master(self._momentum_acc_str, param)
                    momentum.set_value(self._momentum * momentum + step)
                    step = momentum
                rate = self.get_lr() * getattr(param, 'optimize_attr', {}).get('learning_rate', 1.0)
                param.set_value(param - rate * step)

    return RMSProp(epsilon=epsilon, **options)


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


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_add():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params[:1], learning_rate=0.1, weight_decay=0.2)
    add_param_group(optimizer, {"params": params[1:], "lr": 0.01, "weight_decay": 0.5})
    return train(optimizer, params), [group["lr"] for group in param_groups(optimizer)]


def case_rates_of_groups():
    params = make_params()
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{"params": params[:1]}, {"params": params[1], "lr": 0.02}], 0.1), momentum=0)
    param_groups(optimizer)[1]["lr"] = 0.05
    first = train(optimizer, params)
    for group in param_groups(optimizer):
        group["lr"] *= 0.5
    param_groups(optimizer)[0]["lr"] = 0.3
    return first, train(optimizer, params), [group["lr"] for group in param_groups(optimizer)]


def case_without_decay():
    out = []
    for kind in torch_optimizer('Adam'), torch_optimizer('Adagrad'):
        params = make_params()
        optimizer = kind(params[:1], lr=0.1)
        add_param_group(optimizer, {"params": params[1:]})
        out.append(train(optimizer, params))
    return out


def case_momentum():
    params = make_params()
    optimizer = paddle.optimizer.Momentum(parameters=params[:1], learning_rate=0.1, momentum=0.9, weight_decay=0.1)
    add_param_group(optimizer, {"params": params[1], "lr": 0.05})
    return train(optimizer, params), len(param_groups(optimizer))


def case_rmsprop():
    params = make_params()
    optimizer = rmsprop(learning_rate=0.01, rho=0.99, parameters=params[:1], weight_decay=0.1)
    add_param_group(optimizer, {"params": params[1:], "weight_decay": 0.3})
    return train(optimizer, params), len(param_groups(optimizer))


def case_onecyclelr_groups():
    a, b = paddle.nn.Parameter(paddle.ones([2])), paddle.nn.Parameter(paddle.ones([2]))
    out = []
    for cycle in True, False:
        optimizer = paddle.optimizer.Momentum(**parameter_groups([{'params': [a]}, {'params': [b], 'lr': 0.01}], 0.1), momentum=0.9)
        if cycle:
            scheduler = one_cycle_lr(optimizer, 0.5, 6)
        else:
            scheduler = attach_cycle(optimizer, paddle.optimizer.lr.OneCycleLR(0.5, 6, 25.0, 0.5 / 25.0 / 10000.0))
        optimizer.step()
        scheduler.step()
        out.append([group['lr'] for group in param_groups(optimizer)])
    return out


def case_onecyclelr_groups_by_epochs():
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{'params': [paddle.nn.Parameter(paddle.ones([2]))], 'lr': 0.01}], 0.1), momentum=0)
    scheduler = attach_cycle(optimizer, paddle.optimizer.lr.OneCycleLR(0.5, 2 * 3, 25.0, 0.5 / 25.0 / 10000.0))
    optimizer.step()
    scheduler.step()
    return [group['lr'] for group in param_groups(optimizer)]


def case_cycliclr_groups():
    a, b = paddle.nn.Parameter(paddle.ones([2])), paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{'params': [a]}, {'params': [b], 'lr': 0.01}], 0.1), momentum=0)
    scheduler = attach_cycle(optimizer, paddle.optimizer.lr.CyclicLR(0.01, 0.1, 3))
    optimizer.step()
    scheduler.step()
    return [group['lr'] for group in param_groups(optimizer)]


def case_cosineannealinglr_floor_of_groups():
    a, b = paddle.nn.Parameter(paddle.ones([2])), paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{'params': [a]}, {'params': [b], 'lr': 0.01}], 0.1), momentum=0)
    scheduler = attach_cosine(optimizer, paddle.optimizer.lr.CosineAnnealingDecay(optimizer.get_lr(), 5, eta_min=0.005))
    rates = []
    for _ in range(5):
        optimizer.zero_grad()
        (a.sum() + b.sum()).backward()
        optimizer.step()
        scheduler.step()
        rates.append([group['lr'] for group in param_groups(optimizer)])
    return rates, a.detach(), b.detach()


def case_cosineannealingwarmrestarts_floor_of_groups():
    a, b = paddle.nn.Parameter(paddle.ones([2])), paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{'params': [a]}, {'params': [b], 'lr': 0.01}], 0.1), momentum=0)
    scheduler = attach_cosine(optimizer, paddle.optimizer.lr.CosineAnnealingWarmRestarts(optimizer.get_lr(), 3, 1, 0.005))
    rates = []
    for _ in range(5):
        optimizer.zero_grad()
        (a.sum() + b.sum()).backward()
        optimizer.step()
        scheduler.step()
        rates.append([group['lr'] for group in param_groups(optimizer)])
    return rates, a.detach(), b.detach()
