// Steers a machine with DigitalOcean's client of the QEMU Machine Protocol and says what it answers.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/digitalocean/go-qemu/qmp"
	"github.com/digitalocean/go-qemu/qmp/raw"
)

func must(err error) {
	if err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
}

func main() {
	socket, err := qmp.NewSocketMonitor("unix", os.Args[1], 10*time.Second)
	must(err)
	must(socket.Connect())
	fmt.Println("greeting", socket.Version, socket.Version.Package, len(socket.Capabilities))
	stream, err := socket.Events(context.Background())
	must(err)
	events := make(chan qmp.Event, 100)
	go func() {
		for event := range stream {
			events <- event
		}
		close(events)
	}()
	machine := raw.NewMonitor(socket)
	status := func() {
		info, err := machine.QueryStatus()
		must(err)
		fmt.Println("status", info.Status, info.Running)
	}
	event := func() {
		select {
		case e := <-events:
			fmt.Println("event", e.Event, e.Data, e.Timestamp.Seconds > 1_600_000_000)
		case <-time.After(60 * time.Second):
			fmt.Println("no event")
		}
	}

	status()
	must(machine.Cont())
	event()
	status()
	must(machine.Stop())
	event()
	status()
	must(machine.SystemReset())
	event()
	status()
	must(machine.Cont())
	event()
	must(machine.SystemPowerdown())
	event()
	name, err := machine.QueryName()
	must(err)
	fmt.Println("name", *name.Name)
	version, err := machine.QueryVersion()
	must(err)
	fmt.Println("version", version.Qemu.Major, version.Qemu.Minor, version.Package)
	commands, err := machine.QueryCommands()
	must(err)
	for _, command := range commands {
		fmt.Println("command", command.Name)
	}
	processors, err := socket.Run([]byte(`{"execute":"query-cpus-fast","id":"x"}`))
	fmt.Println("processors", string(processors), err)
	blocks, err := machine.QueryBlock()
	must(err)
	for _, block := range blocks {
		fmt.Println("block", block.Device, block.Removable, block.Locked)
	}
	_, err = socket.Run([]byte(`{"execute":"query-migrate"}`))
	fmt.Println("error", err)
	_, err = socket.Run([]byte(`{"execute":"stop","arguments":{"soon":true}}`))
	fmt.Println("error", err)
	_, err = socket.Run([]byte(`{"execute":7}`))
	fmt.Println("error", err)
	status()
	must(machine.Quit())
	event()
	for range events {
	}
	fmt.Println("the end")
}
