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


def case_dense_rate():
    table = paddle.nn.Parameter(paddle.to_tensor(floats(5, 3)))
    optimizer = paddle.optimizer.Adam(parameters=[table], learning_rate=0.1, beta1=0.8, beta2=0.9, epsilon=1e-6, lazy_mode=True)
    return optimizer.get_lr()


def case_groups():
    table = paddle.nn.Parameter(paddle.to_tensor(floats(5, 3)))
    optimizer = paddle.optimizer.Adam(**parameter_groups([{"params": [table]}], 0.001), lazy_mode=True)
    return optimizer.get_lr()


def takes(optimizer: paddle.optimizer.Adam):
    return optimizer.get_lr()


def case_type():
    return takes(paddle.optimizer.Adam(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1, lazy_mode=True))


def todo_maximize():
    # TODO(pt2pd): TPD2002 torch.optim.SparseAdam.maximize: argument not supported
    return torch.optim.SparseAdam([{"params": [paddle.nn.Parameter(paddle.ones([2]))]}], maximize=True)
