"""U-Net for the segmentation of round cells in noisy images."""

import json
import logging
import os
import sys
import tempfile

import numpy as np
import torch
import torch as th
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset

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

device = "cuda:0" if torch.cuda.is_available() else "cpu"


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
        image = torch.as_tensor(self.images[idx].copy()).float().unsqueeze(0).contiguous()
        mask = torch.as_tensor(self.masks[idx]).long()
        return {"image": image, "mask": mask}


class DoubleConv(nn.Module):
    """3x3 convolution, batch norm and ReLU, twice"""

    def __init__(self, in_channels, out_channels, mid_channels=None):
        super().__init__()
        if not mid_channels:
            mid_channels = out_channels
        self.double_conv = nn.Sequential(
            nn.Conv2d(in_channels, mid_channels, kernel_size=3, padding=1, bias=False),
            nn.BatchNorm2d(mid_channels, momentum=0.2),
            nn.ReLU(inplace=True),
            nn.Conv2d(mid_channels, out_channels, kernel_size=3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels, momentum=0.2),
            nn.ReLU(inplace=True)
        )

    def forward(self, x):
        return self.double_conv(x)


class Down(nn.Module):
    """Half the size, then two convolutions"""

    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.maxpool_conv = nn.Sequential(
            nn.MaxPool2d(2),
            DoubleConv(in_channels, out_channels)
        )

    def forward(self, x):
        return self.maxpool_conv(x)


class Up(nn.Module):
    """Twice the size, joined with the skip connection"""

    def __init__(self, in_channels, out_channels, bilinear=False):
        super().__init__()
        self.bilinear = bilinear
        if bilinear:
            self.reduce = nn.Conv2d(in_channels, in_channels // 2, 1)
        else:
            self.up = nn.ConvTranspose2d(in_channels, in_channels // 2, kernel_size=2, stride=2)
        self.conv = DoubleConv(in_channels, out_channels)

    def forward(self, x1, x2):
        if self.bilinear:
            x1 = F.interpolate(x1, scale_factor=2, mode="bilinear", align_corners=True)
            x1 = self.reduce(x1)
        else:
            x1 = self.up(x1)
        # odd sizes lose a row or column on the way down
        diffY = x2.size()[2] - x1.size()[2]
        diffX = x2.size()[3] - x1.size()[3]

        x1 = F.pad(x1, [diffX // 2, diffX - diffX // 2,
                        diffY // 2, diffY - diffY // 2])
        x = torch.cat([x2, x1], dim=1)
        return self.conv(x)


class UNet(nn.Module):
    def __init__(self, n_channels, n_classes, base=8, depth=3, bilinear=False):
        super().__init__()
        self.n_channels = n_channels
        self.n_classes = n_classes

        self.inc = DoubleConv(n_channels, base)
        self.downs = nn.ModuleList()
        self.ups = nn.ModuleList()
        ch = base
        for _ in range(depth):
            self.downs.append(Down(ch, ch * 2))
            ch *= 2
        for _ in range(depth):
            self.ups.append(Up(ch, ch // 2, bilinear))
            ch //= 2
        self.outc = nn.Conv2d(base, n_classes, kernel_size=1)

    def forward(self, x):
        skips = [self.inc(x)]
        for down in self.downs:
            skips.append(down(skips[-1]))
        x = skips.pop()
        for up in self.ups:
            x = up(x, skips.pop())
        return self.outc(x)


def dice_coeff(input, target, epsilon=1e-6):
    assert input.size() == target.size()
    inter = 2 * (input * target).sum(dim=(-1, -2))
    sets_sum = input.sum(dim=(-1, -2)) + target.sum(dim=(-1, -2))
    sets_sum = torch.where(sets_sum == 0, inter, sets_sum)
    dice = (inter + epsilon) / (sets_sum + epsilon)
    return dice.mean()


def dice_loss(logits, target, n_classes):
    probs = F.softmax(logits, dim=1).float()
    one_hot = F.one_hot(target, n_classes).permute(0, 3, 1, 2).float()
    return 1 - dice_coeff(probs[:, 1:], one_hot[:, 1:])


@torch.no_grad()
def evaluate(net, loader):
    net.eval()
    score = 0
    for batch in loader:
        image = batch["image"].to(device=device, dtype=torch.float32)
        mask_true = batch["mask"].to(device=device, dtype=torch.long)
        mask_pred = net(image).argmax(dim=1)
        score += dice_coeff((mask_pred == 1).float(), (mask_true == 1).float()).item()
    net.train()
    return score / max(len(loader), 1)


class Trainer:
    def __init__(self, config):
        self.config = config
        dataset = Cells(config["train_images"] + config["val_images"], config["image_size"], config["seed"])
        # the last images are the validation set
        train_set = torch.utils.data.Subset(dataset, range(config["train_images"]))
        val_set = torch.utils.data.Subset(dataset, range(config["train_images"], len(dataset)))
        self.train_loader = DataLoader(train_set, shuffle=False, batch_size=config["batch_size"])
        self.val_loader = DataLoader(val_set, shuffle=False, drop_last=True, batch_size=4)

        self.net = UNet(1, 2, base=config["base_channels"], depth=config["depth"], bilinear=config["bilinear"])
        self.net.to(device=device)
        self.criterion = nn.CrossEntropyLoss(weight=th.tensor([0.4, 0.6], device=device))
        self.optimizer = torch.optim.RMSprop(self.net.parameters(), lr=config["lr"],
                                             weight_decay=config["weight_decay"], momentum=config["momentum"])
        self.scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(self.optimizer, "max", factor=0.5, patience=1)
        self.step = 0

    def train_epoch(self):
        self.net.train()
        epoch_loss = 0
        for batch in self.train_loader:
            images, true_masks = batch["image"], batch["mask"]
            assert images.shape[1] == self.net.n_channels, \
                f"the network takes {self.net.n_channels} channels, the images have {images.shape[1]}"
            images = images.to(device=device, dtype=torch.float32)
            true_masks = true_masks.to(device=device, dtype=torch.long)

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
        state = {"net": self.net.state_dict(), "optimizer": self.optimizer.state_dict(),
                 "step": self.step, "config": self.config.copy()}
        torch.save(state, path)

    def load(self, path):
        state = torch.load(path, map_location=device)
        self.net.load_state_dict(state["net"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]

    def fit(self):
        for epoch in range(1, self.config["epochs"] + 1):
            loss = self.train_epoch()
            score = evaluate(self.net, self.val_loader)
            self.scheduler.step(score)
            logging.info("epoch %d: loss %.4f, dice %.4f, learning rate %.1e",
                         epoch, loss, score, self.optimizer.param_groups[0]["lr"])
        return score


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s: %(message)s", stream=sys.stdout)
    config = CONFIG.copy()
    for arg in sys.argv[1:]:
        # unet.py epochs=2 bilinear=true
        key, value = arg.split("=", 1)
        config[key] = value if isinstance(config[key], str) else json.loads(value)
    checkpoint = config["checkpoint"] or os.path.join(tempfile.mkdtemp(), "unet.pth")

    trainer = Trainer(config)
    logging.info("Network: %d parameters", sum(p.numel() for p in trainer.net.parameters()))
    score = trainer.fit()
    trainer.save(checkpoint)

    # what was saved can be loaded and gives the same score
    again = Trainer(config)
    again.load(checkpoint)
    assert abs(evaluate(again.net, again.val_loader) - score) < 1e-6
    logging.info("checkpoint of step %d: dice %.4f", again.step, score)
