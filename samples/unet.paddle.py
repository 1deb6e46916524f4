"""U-Net for the segmentation of round cells in noisy images."""

import json
import logging
import os
import sys
import tempfile

import numpy as np
import paddle
import paddle as th
import paddle.nn as nn
import paddle.nn.functional as F
from paddle.io import DataLoader, Dataset


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


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


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


CONFIG = {
    "image_size": 37,         # odd on purpose: the decoder has to pad
    "train_images": 48,
    "val_images": 8,
    "base_channels": 8,
    "depth": 3,
    "bilinear": False,        # True: F.interpolate in place of transposed convolutions
    "batch_size": 8,
    "epochs": 4,
    "lr": 2e-4,
    "weight_decay": 1e-8,
    "momentum": 0.9,
    "seed": 42,
    "checkpoint": "",
}

device = "cuda:0" if paddle.cuda.is_available() else "cpu"


class Cells(Dataset):
    def __init__(self, count, size, seed):
        rng = np.random.default_rng(seed)
        yy, xx = np.mgrid[:size, :size]
        self.images = []
        self.masks = []
        for _ in range(count):
            mask = np.zeros((size, size), dtype=bool)
            for _ in range(rng.integers(2, 6)):
                cy, cx = rng.integers(4, size - 4, size=2)
                mask |= (yy - cy) ** 2 + (xx - cx) ** 2 <= rng.integers(9, 40)
            image = 0.2 + 0.5 * mask + 0.25 * rng.standard_normal((size, size))
            self.images.append(image.clip(0, 1))
            self.masks.append(mask)

    def __len__(self):
        return len(self.images)

    def __getitem__(self, idx):
        image = paddle.to_tensor(self.images[idx].copy()).astype('float32').unsqueeze(0).contiguous()
        mask = paddle.to_tensor(self.masks[idx]).astype('int64')
        return {"image": image, "mask": mask}


class DoubleConv(nn.Layer):
    """3x3 convolution, batch norm and ReLU, twice"""

    def __init__(self, in_channels, out_channels, mid_channels=None):
        super().__init__()
        if not mid_channels:
            mid_channels = out_channels
        self.double_conv = nn.Sequential(
            nn.Conv2D(in_channels, mid_channels, kernel_size=3, padding=1, bias_attr=False),
            BatchNorm2D(mid_channels, momentum=0.8),
            nn.ReLU(),
            nn.Conv2D(mid_channels, out_channels, kernel_size=3, padding=1, bias_attr=False),
            BatchNorm2D(out_channels, momentum=0.8),
            nn.ReLU()
        )

    def forward(self, x):
        return self.double_conv(x)


class Down(nn.Layer):
    """Half the size, then two convolutions"""

    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.maxpool_conv = nn.Sequential(
            nn.MaxPool2D(2),
            DoubleConv(in_channels, out_channels)
        )

    def forward(self, x):
        return self.maxpool_conv(x)


class Up(nn.Layer):
    """Twice the size, joined with the skip connection"""

    def __init__(self, in_channels, out_channels, bilinear=False):
        super().__init__()
        self.bilinear = bilinear
        if bilinear:
            self.reduce = nn.Conv2D(in_channels, in_channels // 2, 1)
        else:
            self.up = nn.Conv2DTranspose(in_channels, in_channels // 2, kernel_size=2, stride=2)
        self.conv = DoubleConv(in_channels, out_channels)

    def forward(self, x1, x2):
        if self.bilinear:
            x1 = F.interpolate(x1, scale_factor=2, mode="bilinear", align_corners=True)
            x1 = self.reduce(x1)
        else:
            x1 = self.up(x1)
        # odd sizes lose a row or column on the way down
        diffY = x2.shape[2] - x1.shape[2]
        diffX = x2.shape[3] - x1.shape[3]

        x1 = F.pad(x1, [diffX // 2, diffX - diffX // 2,
                        diffY // 2, diffY - diffY // 2], pad_from_left_axis=False)
        x = paddle.concat([x2, x1], axis=1)
        return self.conv(x)


class UNet(nn.Layer):
    def __init__(self, n_channels, n_classes, base=8, depth=3, bilinear=False):
        super().__init__()
        self.n_channels = n_channels
        self.n_classes = n_classes

        self.inc = DoubleConv(n_channels, base)
        self.downs = nn.LayerList()
        self.ups = nn.LayerList()
        ch = base
        for _ in range(depth):
            self.downs.append(Down(ch, ch * 2))
            ch *= 2
        for _ in range(depth):
            self.ups.append(Up(ch, ch // 2, bilinear))
            ch //= 2
        self.outc = nn.Conv2D(base, n_classes, kernel_size=1)

    def forward(self, x):
        skips = [self.inc(x)]
        for down in self.downs:
            skips.append(down(skips[-1]))
        x = skips.pop()
        for up in self.ups:
            x = up(x, skips.pop())
        return self.outc(x)


def dice_coeff(input, target, epsilon=1e-6):
    assert input.shape == target.shape
    inter = 2 * (input * target).sum(axis=(-1, -2))
    sets_sum = input.sum(axis=(-1, -2)) + target.sum(axis=(-1, -2))
    sets_sum = paddle.where(sets_sum == 0, inter, sets_sum)
    dice = (inter + epsilon) / (sets_sum + epsilon)
    return dice.mean()


def dice_loss(logits, target, n_classes):
    probs = F.softmax(logits, axis=1).astype('float32')
    one_hot = F.one_hot(target, n_classes).astype('int64').transpose([0, 3, 1, 2]).astype('float32')
    return 1 - dice_coeff(probs[:, 1:], one_hot[:, 1:])


@paddle.no_grad()
def evaluate(net, loader):
    net.eval()
    score = 0
    for batch in loader:
        image = batch["image"].to(device=device, dtype=paddle.float32)
        mask_true = batch["mask"].to(device=device, dtype=paddle.int64)
        mask_pred = net(image).argmax(axis=1)
        score += dice_coeff((mask_pred == 1).astype('float32'), (mask_true == 1).astype('float32')).item()
    net.train()
    return score / max(len(loader), 1)


class Trainer:
    def __init__(self, config):
        self.config = config
        dataset = Cells(config["train_images"] + config["val_images"], config["image_size"], config["seed"])
        # the last images are the validation set
        train_set = paddle.io.Subset(dataset, range(config["train_images"]))
        val_set = paddle.io.Subset(dataset, range(config["train_images"], len(dataset)))
        self.train_loader = DataLoader(train_set, shuffle=False, batch_size=config["batch_size"])
        self.val_loader = DataLoader(val_set, shuffle=False, drop_last=True, batch_size=4)

        self.net = UNet(1, 2, base=config["base_channels"], depth=config["depth"], bilinear=config["bilinear"])
        self.net.to(device=device)
        self.criterion = nn.CrossEntropyLoss(weight=th.to_tensor([0.4, 0.6], place=device), axis=1)
        self.optimizer = rmsprop(learning_rate=config["lr"], rho=0.99, parameters=self.net.parameters(), weight_decay=config["weight_decay"], momentum=config["momentum"])
        self.scheduler = paddle.optimizer.lr.ReduceOnPlateau(self.optimizer.get_lr(), "max", factor=0.5, patience=1)
        self.optimizer.set_lr_scheduler(self.scheduler)
        self.step = 0

    def train_epoch(self):
        self.net.train()
        epoch_loss = 0
        for batch in self.train_loader:
            images, true_masks = batch["image"], batch["mask"]
            assert images.shape[1] == self.net.n_channels, \
                f"the network takes {self.net.n_channels} channels, the images have {images.shape[1]}"
            images = images.to(device=device, dtype=paddle.float32)
            true_masks = true_masks.to(device=device, dtype=paddle.int64)

            masks_pred = self.net(images)
            loss = self.criterion(masks_pred, true_masks)
            loss += dice_loss(masks_pred, true_masks, self.net.n_classes)

            self.optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_value_(self.net.parameters(), 0.1)
            self.optimizer.step()

            self.step += 1
            epoch_loss += loss.item() * images.shape[0]
            print(f"step {self.step} loss {loss.item():.6f}")
        return epoch_loss / len(self.train_loader.dataset)

    def save(self, path):
        state = {"net": self.net.state_dict(), "optimizer": optimizer_state_dict(self.optimizer),
                 "step": self.step, "config": self.config.copy()}
        paddle.save(state, path)

    def load(self, path):
        state = paddle.load(path)
        self.net.load_state_dict(state["net"])
        load_optimizer_state_dict(self.optimizer, state["optimizer"])
        self.step = state["step"]

    def fit(self):
        for epoch in range(1, self.config["epochs"] + 1):
            loss = self.train_epoch()
            score = evaluate(self.net, self.val_loader)
            self.scheduler.step(score)
            logging.info("epoch %d: loss %.4f, dice %.4f, learning rate %.1e",
                         epoch, loss, score, self.optimizer.get_lr())
        return score


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s: %(message)s", stream=sys.stdout, force=True)
    config = CONFIG.copy()
    for arg in sys.argv[1:]:
        # unet.py epochs=2 bilinear=true
        key, value = arg.split("=", 1)
        config[key] = value if isinstance(config[key], str) else json.loads(value)
    checkpoint = config["checkpoint"] or os.path.join(tempfile.mkdtemp(), "unet.pth")

    trainer = Trainer(config)
    logging.info("Network: %d parameters", sum(p.size for p in parameters(trainer.net)))
    score = trainer.fit()
    trainer.save(checkpoint)

    # what was saved can be loaded and gives the same score
    again = Trainer(config)
    again.load(checkpoint)
    assert abs(evaluate(again.net, again.val_loader) - score) < 1e-6
    logging.info("checkpoint of step %d: dice %.4f", again.step, score)
