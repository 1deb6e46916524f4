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
    import functools
    import pickle

    class Pickler(pickle.Pickler):
        def reducer_override(self, obj):
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
        self.fc = nn.Linear(3, 2)

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
