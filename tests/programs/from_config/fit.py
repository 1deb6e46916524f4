import argparse

import torch

import data.loaders
import nets
import objectives
from core import Loop, Settings, fix_seeds, pick_device


def main(args):
    settings = Settings.read(args, network__options={"classes": 5, "width": args.width})
    fix_seeds(settings["seed"])
    device, ids = pick_device()
    loader = settings.make("loader", data.loaders)
    network = settings.make("network", nets).to(device)
    if len(ids) > 1:
        network = torch.nn.DataParallel(network, device_ids=ids)
    print(network, len(loader.sampler), loader.batch_size)
    weights = filter(lambda p: p.requires_grad, network.parameters())
    optimizer = settings.make("optimizer", torch.optim, weights)
    schedule = settings.maker("schedule", torch.optim.lr_scheduler)(optimizer)
    objective = settings.make("objective", objectives)
    scores = [getattr(objectives, name) for name in settings["scores"]]
    Loop(settings, network, objective, optimizer, schedule, args.resume, loaders=(loader, loader.held()), scores=scores,
         device=device).run()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", required=True)
    parser.add_argument("--out", default="run")
    parser.add_argument("--resume")
    parser.add_argument("--width", type=int, default=6)
    main(parser.parse_args())
