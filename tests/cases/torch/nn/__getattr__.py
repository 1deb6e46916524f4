import torch
from torch import nn
from caselib import fill, floats


def recurrent(kind, *args, **kwargs):
    rnn = getattr(nn, kind)(*args, **kwargs)
    fill(rnn)
    return rnn


def case_recurrent():
    x = torch.tensor(floats(5, 2, 3))
    lstm, gru = recurrent("LSTM", 3, 4, 2, dropout=0.0), recurrent("GRU", 3, 4, batch_first=True, bidirectional=True)
    out, (h, c) = lstm(x)
    return out, h, c, gru(x)[0], recurrent("RNN", 3, 4, nonlinearity="relu")(x)[1]


def case_others():
    x = torch.tensor(floats(2, 3, 8, 8))
    layers = [getattr(nn, name) for name in ("ReLU", "GELU", "Tanh")]
    conv = recurrent("Conv2d", 3, 4, 3)
    return [layer()(x) for layer in layers], conv(x)


def case_keywords():
    x = torch.tensor(floats(2, 3, 8, 8))
    found = []
    for name, options in (("ReLU", {"inplace": True}), ("SiLU", {}), ("LeakyReLU", {"negative_slope": 0.3}), ("Softmax", {"dim": 1})):
        found.append(getattr(nn, name)(**options)(x * 1))
    norm = recurrent("BatchNorm%dd" % 2, 3, eps=1e-3, momentum=0.3)
    norm(x)
    norm.eval()
    conv = recurrent("Conv2" + "d", 3, 4, kernel_size=3, bias=False)
    return found, conv(x).shape, conv(x), recurrent("Linear" + "", 8, 2, bias=True)(x), norm(x).mean().item() < 1, \
        getattr(nn, "MSE" + "Loss")(reduction="sum")(x, x * 2)


def build(module, name, **options):
    return getattr(module, name)(**options)


def case_module_handed_to_a_function():
    x = torch.tensor(floats(2, 3))
    return build(nn, "GELU")(x), build(module=torch.nn, name="LeakyReLU", negative_slope=0.1)(x), build(nn, "L1Loss")(x, x * 3)
