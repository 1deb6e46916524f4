import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


def initial_lr(optimizer):
    """The rate that the optimizer was built with: every torch scheduler starts from it."""
    rate = optimizer._learning_rate
    return rate.base_lr if isinstance(rate, paddle.optimizer.lr.LRScheduler) else optimizer.get_lr()


def schedule_from_start(optimizer, make):
    """A scheduler that starts from the rate the optimizer was built with, attached to it."""
    scheduler = make(initial_lr(optimizer))
    optimizer.set_lr_scheduler(scheduler)
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


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class Optimizer(paddle.optimizer.Optimizer):
    """Base of optimizers that write step() themselves: groups, state and defaults as torch has them."""

    def __init__(self, params, defaults):
        params = list(params)
        self.defaults, self.state, self._groups = defaults, {}, []
        super().__init__(learning_rate=0.0, parameters=[])
        for group in params if params and isinstance(params[0], dict) else [{'params': params}]:
            self.add_param_group(group)

    def add_param_group(self, param_group):
        params = param_group['params']
        params = [params] if isinstance(params, paddle.Tensor) else list(params)
        self._groups.append({**self.defaults, **param_group, 'params': params})
        self._parameter_list.extend(params)
        for p in params:
            self.state[p] = {}

    @property
    def param_groups(self):
        # A scheduler of Paddle knows one rate only; those that know their optimizer set the groups' rates.
        scheduler = getattr(self, '_learning_rate', None)
        if isinstance(scheduler, paddle.optimizer.lr.LRScheduler) and not hasattr(scheduler, 'optimizer'):
            for group in self._groups:
                group['lr'] = self.get_lr() * group.setdefault('lr_factor', 1.0)
        return self._groups

    @param_groups.setter
    def param_groups(self, groups):
        self._groups = groups

    def get_lr(self):
        rate = self._learning_rate
        return rate() if isinstance(rate, paddle.optimizer.lr.LRScheduler) else self._groups[0]['lr']

    def set_lr(self, value):
        for group in self._groups:
            group['lr'] = value

    def set_lr_scheduler(self, scheduler):
        for group in self._groups:
            group['lr_factor'] = group['lr'] / self._groups[0]['lr']
        self._learning_rate = scheduler

    def zero_grad(self, set_to_none=True):
        for p in self._parameter_list:
            p.clear_gradient(not set_to_none)

    def state_dict(self):
        groups = [{**group, 'params': len(group['params'])} for group in self.param_groups]
        return {'state': [self.state[p] for p in self._parameter_list], 'param_groups': groups}

    def load_state_dict(self, state_dict):
        for p, state in zip(self._parameter_list, state_dict['state']):
            self.state[p] = dict(state)
        for group, saved in zip(self._groups, state_dict['param_groups']):
            group.update({**saved, 'params': group['params']})


def sequential_lr(optimizer, schedulers, milestones, last_epoch=-1):
    """Runs one scheduler after the other; each starts anew at its milestone."""
    class SequentialLR(paddle.optimizer.lr.LRScheduler):
        def get_lr(self):
            index = sum(milestone <= self.last_epoch for milestone in milestones)
            scheduler = schedulers[index]
            if index and milestones[index - 1] == self.last_epoch:
                scheduler.step(0)
            elif self.last_epoch:
                scheduler.step()
            return scheduler()

        def state_dict(self):
            return dict(super().state_dict(), schedulers=[s.state_dict() for s in schedulers])

        def set_state_dict(self, state_dict):
            state_dict = dict(state_dict)
            for scheduler, state in zip(schedulers, state_dict.pop('schedulers')):
                scheduler.set_state_dict(state)
            super().set_state_dict(state_dict)

    scheduler = SequentialLR(schedulers[0].base_lr, last_epoch)
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def load_optimizer_state_dict(optimizer, state_dict):
    """Loads an optimizer's state by the place of the parameters: Paddle's keys hold their names."""
    if 'state' in state_dict or not hasattr(optimizer, '_param_groups'):
        return optimizer.load_state_dict(state_dict)
    groups = optimizer._param_groups
    groups = groups if isinstance(groups[0], dict) else [{'params': groups}]
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    for group in groups:
        trained = [p for p in group['params'] if not p.stop_gradient]
        optimizer._create_accumulators(paddle.static.default_main_program().global_block(), {**group, 'params': trained})
    saved = {key.rsplit('_', 1)[0]: value for key, value in state_dict.items()}
    for kind, tensors in optimizer._accumulators.items():
        for name, p in zip(names, params):
            if p.name in tensors and f'{name}_{kind}' in saved:
                tensors[p.name].set_value(saved[f'{name}_{kind}'])
    if len(groups) > 1:
        for group, factor in zip(groups, state_dict.get('lr_factors', [])):
            group['learning_rate'] = factor
            for p in group['params']:
                p.optimize_attr['learning_rate'] = factor
    scheduler = optimizer._learning_rate
    if not isinstance(scheduler, paddle.optimizer.lr.LRScheduler):
        optimizer.set_lr(state_dict.get('lr', scheduler))
    elif 'lr' in state_dict:
        scheduler.last_lr, scheduler.base_lr = state_dict['lr'], state_dict['base_lr']


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found, scheduler.last_lr


def case_warmup_and_StepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.StepDecay(initial_lr(optimizer), step_size=2)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_StepLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    return rates(optimizer, scheduler)


def case_alone_StepLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.StepDecay(initial_lr(optimizer), step_size=2))
    return optimizer.get_lr()


def case_warmup_and_MultiStepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.MultiStepDecay(initial_lr(optimizer), milestones=[2, 3])
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_MultiStepLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.MultiStepDecay(lr, milestones=[2, 3]))], [3])
    return rates(optimizer, scheduler)


def case_alone_MultiStepLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.MultiStepDecay(initial_lr(optimizer), milestones=[2, 3]))
    return optimizer.get_lr()


def case_warmup_and_ExponentialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.ExponentialDecay(initial_lr(optimizer), gamma=0.9)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_ExponentialLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.ExponentialDecay(lr, gamma=0.9))], [3])
    return rates(optimizer, scheduler)


def case_alone_ExponentialLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.ExponentialDecay(initial_lr(optimizer), gamma=0.9))
    return optimizer.get_lr()


def case_warmup_and_CosineAnnealingLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.CosineAnnealingDecay(initial_lr(optimizer), T_max=5)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.CosineAnnealingDecay(lr, T_max=5))], [3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.CosineAnnealingDecay(initial_lr(optimizer), T_max=5))
    return optimizer.get_lr()


def case_warmup_and_LambdaLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LambdaDecay(initial_lr(optimizer), lr_lambda=lambda e: 0.9 ** e)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_LambdaLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lr_lambda=lambda e: 0.9 ** e))], [3])
    return rates(optimizer, scheduler)


def case_alone_LambdaLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LambdaDecay(initial_lr(optimizer), lr_lambda=lambda e: 0.9 ** e))
    return optimizer.get_lr()


def case_warmup_and_PolynomialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.PolynomialDecay(initial_lr(optimizer), decay_steps=6, end_lr=0.0)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_PolynomialLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.PolynomialDecay(lr, decay_steps=6, end_lr=0.0))], [3])
    return rates(optimizer, scheduler)


def case_alone_PolynomialLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.PolynomialDecay(initial_lr(optimizer), decay_steps=6, end_lr=0.0))
    return optimizer.get_lr()


def case_warmup_and_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.CosineAnnealingWarmRestarts(initial_lr(optimizer), T_0=3)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.CosineAnnealingWarmRestarts(lr, T_0=3))], [3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.CosineAnnealingWarmRestarts(initial_lr(optimizer), T_0=3))
    return optimizer.get_lr()


def case_warmup_and_ConstantLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LambdaDecay(initial_lr(optimizer), lambda epoch: 0.5 if epoch < 5 else 1.0)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_ConstantLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lambda epoch: 0.5 if epoch < 5 else 1.0))], [3])
    return rates(optimizer, scheduler)


def case_alone_ConstantLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LambdaDecay(initial_lr(optimizer), lambda epoch: 0.5 if epoch < 5 else 1.0))
    return optimizer.get_lr()


def case_warmup_and_LinearLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.5, total_steps=5)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_LinearLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.5, total_steps=5))], [3])
    return rates(optimizer, scheduler)


def case_alone_LinearLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.5, total_steps=5))
    return optimizer.get_lr()


def case_plateau_alone():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ReduceOnPlateau(initial_lr(optimizer), patience=0)
    optimizer.set_lr_scheduler(scheduler)
    scheduler.step(1.0)
    scheduler.step(2.0)
    other = make_optimizer()
    other.set_lr_scheduler(lr_scheduler.ReduceOnPlateau(initial_lr(other)))
    third = make_optimizer()
    return optimizer.get_lr(), [schedule_from_start(third, lambda lr: lr_scheduler.ReduceOnPlateau(lr, patience=3))][0].last_epoch


def case_state():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = sequential_lr(other, [schedule_from_start(other, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(other, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed, 5)


def takes(scheduler: lr_scheduler.LRScheduler):
    return scheduler.last_epoch


def case_type():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    return takes(scheduler)


def todo_as_a_value():
    # TODO(pt2pd): TPD2004 torch.optim.lr_scheduler.SequentialLR: used as a value; wrap it in a lambda that calls it
    return torch.optim.lr_scheduler.SequentialLR


def todo_multiplicative():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2002 torch.optim.lr_scheduler.MultiplicativeLR: after another scheduler torch goes on from its last ra...
    return torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lambda e: 0.9)


class Plain(Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, dict(lr=lr))

    @paddle.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(-group["lr"] * p)


def case_own_optimizer():
    optimizer = Plain([paddle.nn.Parameter(paddle.ones([2]))], lr=0.2)
    scheduler = lr_scheduler.CosineAnnealingWarmRestarts(initial_lr(optimizer), T_0=3, eta_min=0.01)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler, 5)


def todo_chained():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.ChainedScheduler: schedulers of a SequentialLR do not share the rate
    return torch.optim.lr_scheduler.ChainedScheduler([schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2)), schedule_from_start(optimizer, lambda lr: lr_scheduler.ExponentialDecay(lr, gamma=0.9))])
