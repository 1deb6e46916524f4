import os
import sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

import torch
import torch.nn as nn
from visionkit import models, engine, utils
from visionkit.utils.misc import freeze, strip_prefix, set_seed
from visionkit.data import build_loader

set_seed(3)
cfg = utils.CONFIGS['small']
teacher = models.create_model('mbnet', num_classes=4, act='Hardswish')
teacher.load_state_dict(strip_prefix(torch.load(sys.argv[1], map_location=torch.device('cpu'))['model']))
loaders = {k: build_loader(cfg.data, k == 'train') for k in ('train', 'val')}

teacher = freeze(teacher, but=('classifier', 'head'))
criterion = engine.build_loss(dict(name='multi_margin', margin=0.5))
t = engine.Trainer(utils.CfgNode(dict(optimizer='SGD', optim_args=dict(lr=0.05), scheduler='StepLR', sched_args=dict(step_size=1), ema=None, clip=1.0)), teacher, criterion, loaders, 'runs/ft')
t.fit(1)

student = models.create_model('pvt_tiny', num_classes=4)
distill = engine.losses.Distill(freeze(teacher), nn.CrossEntropyLoss())
opt = torch.optim.AdamW([{'params': [p for p in student.parameters() if p.ndim > 1]}, {'params': [p for p in student.parameters() if p.ndim <= 1], 'weight_decay': 0.}], lr=3e-3, weight_decay=0.05)
for i, (x, y) in enumerate(loaders['train']):
    loss = distill(x, student(x), y)
    opt.zero_grad(); loss.backward(); opt.step()
    print('step', i, 'loss', round(loss.item(), 5))
