import argparse
import json

import torch

import nets
import objectives
from data.loaders import ShapesLoader

parser = argparse.ArgumentParser()
parser.add_argument("--config")
parser.add_argument("--ckpt")
args = parser.parse_args()
with open(args.config) as f:
    config = json.load(f)
state = torch.load(args.ckpt, weights_only=False)
network = getattr(nets, state["options"]["name"])(**state["options"]["options"])
network.load_state_dict(state["network"])
network.eval()
loader = ShapesLoader(40, 64, seed=9)
totals = torch.zeros(len(config["scores"]))
with torch.no_grad():
    for images, labels in loader:
        out = network(images)
        for i, name in enumerate(config["scores"]):
            totals[i] += getattr(objectives, name)(out, labels) * len(labels)
print(state["epoch"], [round(float(t) / len(loader.sampler), 5) for t in totals])
