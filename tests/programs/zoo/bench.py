import numpy as np
import torch
from functools import partial

import zoo
from zoo import *
from zoo import create_model, list_models
from zoo.layers.create_act import _ACT_LAYER
from zoo.loss import AsymmetricLoss
from zoo.models.helpers import adapt_input_conv, named_apply
from zoo.optim import Lookahead

print(zoo.__version__, list_models('*convnext*'), list_models())
x = torch.from_numpy(np.random.RandomState(0).randn(2, 3, 16, 16).astype(np.float32))
for name in sorted(_ACT_LAYER):
    layer = create_act_layer(name)
    v = x[0, 0].clone().requires_grad_(True)
    y = layer(v)
    y.sum().backward()
    print(name, '%.4f %.4f' % (y.sum().item(), v.grad.norm().item()))
for norm in ('batchnorm', 'group_norm1', 'layernorm2d', partial(torch.nn.GroupNorm, 1)):
    layer = get_norm_layer(norm)(3) if isinstance(norm, str) else torch.nn.GroupNorm(num_groups=1, num_channels=3)
    print(type(norm).__name__, '%.4f' % layer(x).pow(3).sum())
print(tuple(SelectAdaptivePool2d(pool_type='avgmax', flatten=True)(x).shape), '%.4f' % BlurPool2d(3)(x).sum())
w = adapt_input_conv(5, x)
print(tuple(w.shape), '%.4f' % w.sum())
print('%.4f' % AsymmetricLoss()(x[:, 0, 0], torch.ones(2, 16).tril()))
model = create_model('mini_resnet14', act_layer='hard_swish', norm_layer='batchnorm')
opt = torch.optim.SGD(model.parameters(), lr=0.05)
model.train()
for i in range(4):
    loss = model(x).pow(2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    print('step %d %.5f' % (i, loss.item()))
names = []
named_apply(lambda module, name: names.append(name), model)
print(len(names), names[:4])
