import paddle
import torch
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


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_default():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params)
    return train(optimizer, params)


def case_positional():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params, learning_rate=0.01, beta1=0.5, beta2=0.9, epsilon=1e-6, weight_decay=0.01)
    return train(optimizer, params)


def case_options1():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params, learning_rate=1e-2, beta1=0.8, beta2=0.9, epsilon=1e-3, weight_decay=0.1)
    return train(optimizer, params)


def case_options2():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params, learning_rate=0.01, weight_decay=0, amsgrad=True)
    return train(optimizer, params)


def case_keyword_params():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(learning_rate=0.02, parameters=params)
    return train(optimizer, params)


def case_list_of_parameter():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=[params[0], params[1]], learning_rate=0.05)
    return train(optimizer, params)


def case_int_lr():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(parameters=params, learning_rate=1.0)
    return train(optimizer, params)


def case_groups():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(**parameter_groups([{"params": [params[0]]}, {"params": params[1], "lr": 0.1, "weight_decay": 0.0}], 0.01))
    return train(optimizer, params)


def case_groups_in_a_variable():
    params = make_params()
    groups = [{"params": params[:1], "lr": 0.02}, {"params": params[1:]}]
    optimizer = paddle.optimizer.AdamW(**parameter_groups(groups, 0.01))
    return train(optimizer, params)


def case_groups_without_lr():
    params = make_params()
    optimizer = paddle.optimizer.AdamW(**parameter_groups([{"params": params}], 0.001))
    return train(optimizer, params)


def case_of_a_module():
    paddle.seed(0)
    net = paddle.nn.Linear(2, 1)
    optimizer = paddle.optimizer.AdamW(parameters=net.parameters(), learning_rate=0.1)
    return optimizer.get_lr()


def takes(optimizer: paddle.optimizer.AdamW):
    return isinstance(optimizer, paddle.optimizer.AdamW)


def case_type():
    return takes(paddle.optimizer.AdamW(parameters=make_params(), learning_rate=0.1))


def rated(params, rate: int):
    return paddle.optimizer.AdamW(parameters=params, learning_rate=float(rate))


def case_int_variable():
    params = make_params()
    return train(rated(params, 1), params, 1)


def todo_maximize():
    upwards = len(make_params()) == 2
    # TODO(pt2pd): TPD2002 torch.optim.AdamW.maximize: argument not supported
    return torch.optim.AdamW(make_params(), lr=0.1, maximize=upwards)


def case_keywords_in_a_dictionary():
    params, options = make_params(), {"lr": 0.02}
    if params:
        options["weight_decay"] = 0.1
    optimizer = torch_optimizer('AdamW')(params, eps=1e-7, **options)
    return train(optimizer, params)
