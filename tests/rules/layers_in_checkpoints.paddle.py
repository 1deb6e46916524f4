"""Checkpoints that hold whole layers are stored by pickle."""
import copy
import os
import tempfile

import paddle
from caselib import fill, floats
from paddle import nn


def load_model(f):
    """torch.load reads whole models too, from open files and Paths."""
    import io
    import pickle
    if hasattr(f, 'read'):
        data = f.read()
    else:
        with open(f, 'rb') as file:
            data = file.read()
    try:
        return paddle.load(io.BytesIO(data))
    except NotImplementedError:
        return pickle.loads(data)


def save_model(model, f):
    """torch.save takes a whole model, and stores it by pickle."""
    import collections
    import functools
    import pickle

    class Pickler(pickle.Pickler):
        def reducer_override(self, obj):
            if isinstance(obj, paddle.nn.Layer):
                make, kind, state, *rest = obj.__reduce_ex__(2)
                for name in ('_forward_pre_hooks', '_forward_post_hooks'):  # without those that nothing can store
                    hooks = [(key, hook) for key, hook in state[name].items()
                             if '<locals>' not in getattr(hook, '__qualname__', '')
                             and not isinstance(getattr(hook, '__self__', None), paddle.optimizer.Optimizer)]
                    state = {**state, name: collections.OrderedDict(hooks)}
                return make, kind, state, *rest
            if not isinstance(obj, paddle.Tensor):
                return NotImplemented
            if not obj._is_initialized():  # the state of dropout in recurrent layers
                return paddle.zeros, ([0], 'uint8')
            if not isinstance(obj, paddle.base.framework.EagerParamBase):
                return NotImplemented
            return functools.partial(type(obj).from_tensor, trainable=obj.trainable), (obj.detach(),)

    file = f if hasattr(f, 'write') else open(f, 'wb')
    Pickler(file).dump(model)
    if file is not f:
        file.close()


def register_full_backward_hook(layer, hook):
    """Calls hook(layer, grad_input, grad_output) in the backward pass, as torch's layers do."""
    calls = []

    class Handle:
        def remove(self):
            for part in parts:
                part.remove()

    def wanted(x):
        return isinstance(x, paddle.Tensor) and not x.stop_gradient and paddle.is_grad_enabled()

    def run(call, i=0):
        result = hook(layer, tuple(call['in']), tuple(call['out']))
        return result[i] if isinstance(result, (list, tuple)) else result

    def before(layer, inputs):
        left = sum(map(wanted, inputs))
        call = {'in': [paddle.zeros_like(x) if left and isinstance(x, paddle.Tensor) else None for x in inputs],
                'out': [], 'left': left}
        calls.append(call)

        def watch(i):
            def arrived(grad):
                call['in'][i] = grad
                call['left'] -= 1
                return None if call['left'] else run(call, i)

            x = paddle.assign(inputs[i])  # only what comes back through this layer
            x.register_hook(arrived)
            return x

        return tuple(watch(i) if wanted(x) else x for i, x in enumerate(inputs))

    def after(layer, inputs, outputs):
        call, found = calls.pop(), outputs if isinstance(outputs, (list, tuple)) else (outputs,)
        call['out'] = [None] * len(found)

        def watch(i, x):
            def arrived(grad):
                call['out'][i] = grad
                if not call['left'] and all(g is not None for g in call['out']):
                    run(call)

            x.register_hook(arrived)

        for i, x in enumerate(found):
            if wanted(x):
                watch(i, x)

    parts = [layer.register_forward_pre_hook(before), layer.register_forward_post_hook(after)]
    return Handle()


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = paddle.compat.nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)


def write(folder):
    net = Net()
    fill(net)
    optimizer = paddle.optimizer.Momentum(parameters=net.parameters(), learning_rate=0.1, momentum=0.9)
    save_model([net, None, 3], os.path.join(folder, "list.pt"))
    save_model({"model": net, "epoch": 3, "optimizer": optimizer_state_dict(optimizer)}, os.path.join(folder, "dict.pt"))
    checkpoint = {"epoch": 4, "model": copy.deepcopy(net), "best": paddle.to_tensor(0.5)}
    save_model(checkpoint, os.path.join(folder, "name.pt"))
    paddle.save((net.state_dict(), 1), os.path.join(folder, "state.pt"))
    return net


def read(path):
    return load_model(path)


def case_written():
    x = paddle.to_tensor(floats(4, 3))
    with tempfile.TemporaryDirectory() as folder:
        net = write(folder)
        first, none, three = read(os.path.join(folder, "list.pt"))
        second = read(os.path.join(folder, "dict.pt"))
        third = read(os.path.join(folder, "name.pt"))
        state, one = read(os.path.join(folder, "state.pt"))
    return net(x), first(x), none, three, second["model"](x), second["epoch"], third["model"](x), float(third["best"]), sorted(state), one


class Watching(Optimizer):
    def __init__(self, net, lr):
        super().__init__(parameters(net), dict(lr=lr))
        self.seen = []
        register_full_backward_hook(net.fc, self.watch)
        net.fc.register_forward_pre_hook(self.count)

    def watch(self, module, grad_input, grad_output):
        self.seen.append(grad_output[0].abs().sum().item())

    def count(self, module, inputs):
        self.seen.append(len(inputs))


def case_with_hooks():
    net = Net()
    fill(net)
    watching = Watching(net, 0.1)
    x = paddle.to_tensor(floats(4, 3))
    net(x).sum().backward()
    with tempfile.TemporaryDirectory() as folder:
        save_model([net, 1], os.path.join(folder, "list.pt"))
        loaded, one = load_model(os.path.join(folder, "list.pt"))
    seen = list(watching.seen)
    return loaded.fc.weight, one, seen
