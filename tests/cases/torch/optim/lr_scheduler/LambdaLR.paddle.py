import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


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


class LRScheduler(paddle.optimizer.lr.LRScheduler):
    """Base of schedulers that hold their optimizer and whose get_lr() gives a list, as in torch."""

    def __init__(self, optimizer, last_epoch=-1, verbose=False):
        self.optimizer, self.last_epoch, self.verbose = optimizer, last_epoch, verbose
        self.base_lrs = [group.setdefault('initial_lr', group['lr']) for group in param_groups(optimizer)]
        self.base_lr = self.last_lr = self.base_lrs[0]
        self._var_name, self._step_count = None, 0
        optimizer.set_lr_scheduler(self)
        self.step()

    def step(self, epoch=None):
        self._step_count += 1
        self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
        rates = self.get_lr()
        for group, rate in zip(param_groups(self.optimizer), rates):
            group['lr'] = rate
        self.last_lr = rates[0]

    def state_dict(self):
        return {key: value for key, value in vars(self).items() if key != 'optimizer'}

    def set_state_dict(self, state_dict):
        vars(self).update(state_dict)

    load_state_dict = set_state_dict

    def get_last_lr(self):
        return [group['lr'] for group in param_groups(self.optimizer)]


class LambdaLR(LRScheduler):
    """Base of schedulers whose rates are factors of the first ones, one function a group."""

    def __init__(self, optimizer, lr_lambda, last_epoch=-1, verbose=False):
        one = callable(lr_lambda)
        self.lr_lambdas = [lr_lambda] * len(param_groups(optimizer)) if one else list(lr_lambda)
        super().__init__(optimizer, last_epoch, verbose)

    def get_lr(self):
        return [rate * factor(self.last_epoch) for rate, factor in zip(self.base_lrs, self.lr_lambdas)]

    def state_dict(self):
        return {key: value for key, value in super().state_dict().items() if key != 'lr_lambdas'}


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
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
    return found, scheduler.last_epoch


def case_assigned():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch)
    optimizer.set_lr_scheduler(scheduler)
    optimizer.step()
    scheduler.step()
    return scheduler.last_lr, [scheduler.last_lr]


def build(optimizer):
    return attach_scheduler(optimizer, lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch))


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.LambdaDecay(self.optimizer.get_lr(), lambda epoch: 0.9 ** epoch)
        self.optimizer.set_lr_scheduler(self.scheduler)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.LambdaDecay(other.get_lr(), lambda epoch: 0.9 ** epoch)
    other.set_lr_scheduler(resumed)
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch))
    return optimizer.get_lr()


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lr_lambda=lambda e: 1 / (e + 1))
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda e: min(1.0, e / 5), -1)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LambdaDecay):
    return isinstance(scheduler, lr_scheduler.LambdaDecay)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.LambdaLR: the scheduler needs its optimizer by name
    return torch.optim.lr_scheduler.LambdaLR(make_optimizer(), lambda epoch: 0.9 ** epoch)


def case_last_epoch_in_a_variable():
    optimizer = make_optimizer()
    last = int("-1")
    scheduler = lr_scheduler.LambdaDecay(optimizer.get_lr(), lambda epoch: 0.9 ** epoch, last_epoch=last)
    optimizer.set_lr_scheduler(scheduler)
    other = make_optimizer()
    other.set_lr_scheduler(lr_scheduler.LambdaDecay(other.get_lr(), lambda epoch: 0.9 ** epoch, last_epoch=last))
    third = make_optimizer()
    return rates(optimizer, scheduler), rates(third, {"x": attach_scheduler(third, lr_scheduler.LambdaDecay(third.get_lr(), lambda epoch: 0.9 ** epoch, last_epoch=last))}["x"])


def case_list_of_functions():
    optimizer = make_optimizer()
    scheduler = LambdaLR(optimizer, lr_lambda=[lambda e: 0.5 ** e])
    return rates(optimizer, scheduler, 3)


class Warmup(LambdaLR):
    def __init__(self, optimizer, warmup, total, last_epoch=-1):
        self.warmup, self.total = warmup, total
        super(Warmup, self).__init__(optimizer, self.factor, last_epoch=last_epoch)

    def factor(self, step):
        return step / max(1, self.warmup) if step < self.warmup else (self.total - step) / (self.total - self.warmup)


def case_base_class():
    optimizer = make_optimizer()
    scheduler = Warmup(optimizer, warmup=2, total=6)
    seen = []
    for _ in range(5):
        seen.append((optimizer.get_lr(), scheduler.last_lr))
        optimizer.step()
        scheduler.step()
    return seen, scheduler.last_epoch

