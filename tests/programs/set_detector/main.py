import argparse
import random
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import DataLoader

import util.misc as utils
from core.engine import evaluate, train_one_epoch
from nets import build


def get_args_parser():
    parser = argparse.ArgumentParser('Set transformer detector', add_help=False)
    parser.add_argument('--lr', default=1e-3, type=float)
    parser.add_argument('--lr_backbone', default=1e-4, type=float)
    parser.add_argument('--batch_size', default=2, type=int)
    parser.add_argument('--weight_decay', default=1e-4, type=float)
    parser.add_argument('--epochs', default=2, type=int)
    parser.add_argument('--lr_drop', default=1, type=int)
    parser.add_argument('--clip_max_norm', default=0.1, type=float)
    parser.add_argument('--position', default='sine', type=str, choices=('sine', 'learned'))
    parser.add_argument('--enc_layers', default=1, type=int)
    parser.add_argument('--dec_layers', default=2, type=int)
    parser.add_argument('--dim_feedforward', default=32, type=int)
    parser.add_argument('--hidden_dim', default=16, type=int)
    parser.add_argument('--dropout', default=0.0, type=float)
    parser.add_argument('--nheads', default=2, type=int)
    parser.add_argument('--num_queries', default=6, type=int)
    parser.add_argument('--pre_norm', action='store_true')
    parser.add_argument('--aux_loss', action='store_true')
    parser.add_argument('--bbox_loss_coef', default=5, type=float)
    parser.add_argument('--giou_loss_coef', default=2, type=float)
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--seed', default=42, type=int)
    parser.add_argument('--resume', default='')
    parser.add_argument('--eval_only', action='store_true')
    parser.add_argument('--output_dir', default='out')
    return parser


class Shapes(torch.utils.data.Dataset):
    def __init__(self, n, seed):
        self.rng = np.random.default_rng(seed)
        self.items = []
        for i in range(n):
            h, w = int(self.rng.integers(20, 28)), int(self.rng.integers(20, 28))
            img = self.rng.standard_normal((3, h, w)).astype('float32')
            k = int(self.rng.integers(1, 4))
            boxes = self.rng.uniform(0.2, 0.5, size=(k, 4))
            labels = self.rng.integers(0, 5, size=k)
            self.items.append((img, boxes, labels, (h, w)))

    def __getitem__(self, idx):
        img, boxes, labels, size = self.items[idx]
        target = {}
        target["boxes"] = torch.as_tensor(boxes, dtype=torch.float32).reshape(-1, 4)
        target["labels"] = torch.tensor(labels, dtype=torch.int64)
        target["image_id"] = torch.tensor([idx])
        target["orig_size"] = torch.as_tensor([int(size[0]), int(size[1])], dtype=torch.float32)
        return torch.from_numpy(img), target

    def __len__(self):
        return len(self.items)


def main(args):
    device = torch.device(args.device)
    seed = args.seed + utils.get_rank()
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)
    model, criterion, postprocessors = build(args)
    model.to(device)
    model_without_ddp = model
    n_parameters = sum(p.numel() for p in model.parameters() if p.requires_grad)
    print('number of params:', n_parameters)
    param_dicts = [
        {"params": [p for n, p in model_without_ddp.named_parameters() if "backbone" not in n and p.requires_grad]},
        {"params": [p for n, p in model_without_ddp.named_parameters() if "backbone" in n and p.requires_grad], "lr": args.lr_backbone},
    ]
    optimizer = torch.optim.AdamW(param_dicts, lr=args.lr, weight_decay=args.weight_decay)
    lr_scheduler = torch.optim.lr_scheduler.StepLR(optimizer, args.lr_drop)
    dataset_train = Shapes(6, 0)
    sampler_train = torch.utils.data.SequentialSampler(dataset_train)
    batch_sampler_train = torch.utils.data.BatchSampler(sampler_train, args.batch_size, drop_last=True)
    data_loader_train = DataLoader(dataset_train, batch_sampler=batch_sampler_train, collate_fn=utils.collate_fn, num_workers=0)
    dataset_val = Shapes(3, 1)
    data_loader_val = DataLoader(dataset_val, args.batch_size, sampler=torch.utils.data.SequentialSampler(dataset_val), drop_last=False, collate_fn=utils.collate_fn)
    output_dir = Path(args.output_dir)
    output_dir.mkdir(exist_ok=True)
    start_epoch = 0
    if args.resume:
        checkpoint = torch.load(args.resume, map_location='cpu', weights_only=False)
        model_without_ddp.load_state_dict(checkpoint['model'])
        if not args.eval_only and 'optimizer' in checkpoint and 'lr_scheduler' in checkpoint and 'epoch' in checkpoint:
            optimizer.load_state_dict(checkpoint['optimizer'])
            lr_scheduler.load_state_dict(checkpoint['lr_scheduler'])
            start_epoch = checkpoint['epoch'] + 1
    if args.eval_only:
        evaluate(model, criterion, postprocessors, data_loader_val, device)
        return
    for epoch in range(start_epoch, args.epochs):
        train_stats = train_one_epoch(model, criterion, data_loader_train, optimizer, device, epoch, args.clip_max_norm)
        lr_scheduler.step()
        if args.output_dir:
            checkpoint_paths = [output_dir / 'checkpoint.pth']
            for checkpoint_path in checkpoint_paths:
                utils.save_on_master({'model': model_without_ddp.state_dict(), 'optimizer': optimizer.state_dict(), 'lr_scheduler': lr_scheduler.state_dict(), 'epoch': epoch, 'args': args}, checkpoint_path)
        print({k: round(v, 4) for k, v in train_stats.items()})
    evaluate(model, criterion, postprocessors, data_loader_val, device)


if __name__ == '__main__':
    parser = argparse.ArgumentParser('training script', parents=[get_args_parser()])
    args = parser.parse_args()
    main(args)
