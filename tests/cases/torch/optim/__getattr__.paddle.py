import paddle
from caselib import floats


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


class torch_optimizers:
    """Stands for torch.optim where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_optimizer(name)


def train(name, **options):
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3, 4)))
    optimizer = torch_optimizer(name)([p], **options)
    for i in range(3):
        optimizer.zero_grad()
        (paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), p) ** 2).mean().backward()
        optimizer.step()
    return p.detach()


def case_names():
    return train("SGD", lr=0.1), train("SGD", lr=0.1, momentum=0.9, nesterov=True), train("Adam"), train("RMSprop", alpha=0.9)


def case_options():
    return train("AdamW", lr=1, betas=(0.8, 0.9), eps=1e-6, weight_decay=0), train("Adagrad"), train("Adadelta", foreach=False)


class Trainer:
    def __init__(self, parameters, optimizer=torch_optimizer('Adam'), **options):
        self.optimizer = optimizer(parameters, **options)

    def step(self, p):
        self.optimizer.zero_grad()
        (p * p).sum().backward()
        self.optimizer.step()
        return p.detach()


def case_classes_as_values():
    found = []
    kinds = [torch_optimizer('SGD'), torch_optimizer('AdamW'), torch_optimizer('RMSprop'), torch_optimizer('Adagrad'), torch_optimizer('Adadelta'), torch_optimizer('Adamax'),
             torch_optimizer('NAdam'), torch_optimizer('RAdam')]
    for kind in kinds:
        p = paddle.nn.Parameter(paddle.to_tensor(floats(3)))
        found.append(Trainer([p], optimizer=kind, lr=0.1, weight_decay=0.01).step(p))
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3)))
    trainer = Trainer([p])
    return found, trainer.step(p), isinstance(trainer.optimizer, paddle.optimizer.Adam), isinstance(trainer.optimizer, (paddle.optimizer.SGD, paddle.optimizer.Adagrad))


def build(module, name, *args, **options):
    return getattr(module, name)(*args, **options)


def case_module_handed_to_a_function():
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3)))
    optimizer = build(torch_optimizers(), "SGD", [p], lr=0.1, momentum=0.9)
    (p * p).sum().backward()
    optimizer.step()
    return p.detach()


def case_defaults_of_options():
    out = []
    for name in 'Rprop', 'SGD':
        weight = paddle.nn.Parameter(paddle.to_tensor([1.0, -2.0]))
        optimizer = torch_optimizer(name)([weight], **{})
        for _ in range(3):
            optimizer.zero_grad()
            (weight ** 2).sum().backward()
            optimizer.step()
        out.append(weight.detach())
    return out
